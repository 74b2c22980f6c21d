import { hasZodFastifySchemaValidationErrors } from "@fastify/type-provider-zod";
import type { FastifyError, FastifyReply } from "fastify";
import {
  DottedError,
  describeProblem,
  type ErrorCode,
  errorCodes,
  type Problem,
  toldOf,
} from "../../graph/errors.ts";
import type { Store } from "../../graph/store/store.ts";
import type { ProblemDetails } from "../contract/problem.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

/** An error as `application/problem+json` (RFC 9457) says it. */
export const problemDetails = (
  { code, message, fr, problems }: DottedError,
  status: number = errorCodes[code].status,
): ProblemDetails => ({
  type: `/api/errors#${code}`,
  title: errorCodes[code].title,
  status,
  detail: message,
  ...(fr === undefined ? {} : { fr }),
  code,
  problems: problems.map((problem) => ({ ...problem })),
});

const faultsOf = (error: FastifyError): Problem[] => {
  if (!hasZodFastifySchemaValidationErrors(error)) return [];
  return error.validation.map(({ keyword, message, instancePath }) => ({
    code: String(keyword).replaceAll("_", "-"),
    message: message ?? "",
    field: instancePath.slice(1).replaceAll("/", "."),
  }));
};

/** What the framework and its plugins throw by themselves, by status. */
const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "not-found",
  405: "not-found",
  410: "not-found",
  413: "too-large",
  429: "too-many-requests",
  501: "unsupported",
  503: "store-unavailable",
};

/** The code of a status; any other fault of the caller's is a request that cannot be understood. */
const codeOf = (status: number): ErrorCode | undefined =>
  codeByStatus[status] ?? (status >= 400 && status < 500 ? "bad-request" : undefined);

/** So many faults stand in the one sentence of an answer; all that are told are listed beside it. */
const mostInWords = 5;

const sentenceOf = (faults: readonly Problem[]): string => {
  const first = faults
    .slice(0, mostInWords)
    .map((one) => describeProblem(one))
    .join("; ");
  return faults.length > mostInWords ? `${first}; and ${faults.length - mostInWords} more` : first;
};

/** Of a body that is not JSON, which the framework tells in its own words. */
const otherBody = {
  en: "The body of this request is of a kind that is not read here: send JSON, with the header Content-Type: application/json.",
  fr: "Le corps de cette requête est d'un type qui n'est pas lu ici : envoyez du JSON, avec l'en-tête Content-Type: application/json.",
};

/** Any error as one with a code. What nobody foresaw is `internal` and tells nothing of the inside. */
export const codedError = (error: unknown): DottedError => {
  if (error instanceof DottedError) return error;
  if (!(error instanceof Error)) return new DottedError("internal", errorCodes.internal.title);
  const fastify: FastifyError = Object.assign(error, { code: "code" in error ? String(error.code) : "" });
  const faults = faultsOf(fastify);
  if (faults.length > 0) return new DottedError("bad-request", sentenceOf(faults), toldOf(faults));
  const code = codeOf(fastify.statusCode ?? 500);
  if (code === undefined) return new DottedError("internal", errorCodes.internal.title, [], error);
  return new DottedError(code, fastify.statusCode === 415 ? otherBody : error.message);
};

/** Sends an error; the payload is ready text, so that no answer's schema applies to it. */
export const sendProblem = (reply: FastifyReply, error: DottedError, status?: number): FastifyReply => {
  const details = problemDetails(error, status);
  return reply
    .code(details.status)
    .type("application/problem+json")
    .serializer(String)
    .send(JSON.stringify(details));
};

/** Seconds after which to try again what was too much just now. */
const retryAfter = 5;

/** Where the store lies is for whoever runs the server, in the log: callers are told what is wrong with it. */
const withoutPlace = (error: DottedError, { description }: Pick<Store, "description">): DottedError => {
  const place = description.slice(description.indexOf(":") + 1);
  if (error.code !== "store-unavailable") return error;
  return new DottedError(error.code, error.message.replaceAll(` ${place}`, ""), error.problems, error);
};

const ours: ReadonlySet<ErrorCode> = new Set(["internal", "store-unavailable"]);

/** Every error leaves the server as problem+json; what is our fault or the store's is logged with its stack. */
export const answerProblems = (app: Server, { store }: Pick<Deps, "store">): void => {
  app.setErrorHandler((error, request, reply) => {
    const coded = withoutPlace(codedError(error), store);
    if (ours.has(coded.code)) request.log.error({ err: error }, "a request failed");
    if (coded.code === "too-many-requests" && !reply.hasHeader("retry-after"))
      reply.header("retry-after", retryAfter);
    return sendProblem(reply, coded, ownStatus(error));
  });
};

/** What the plugin of headers would add, had it been asked: nothing in the answer is to be run. */
const bareHeaders = { "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'" };

/** An address that cannot be read is told like any other fault, before there is a route to tell it. */
export const tellFrameworkFault = (error: FastifyError, _: unknown, reply: FastifyReply): void => {
  sendProblem(reply.headers(bareHeaders), codedError(error), ownStatus(error));
};

/** The status that the framework or a plugin gave a fault of the caller's; undefined for our own errors. */
const ownStatus = (error: unknown): number | undefined => {
  if (error instanceof DottedError || !(error instanceof Error) || !("statusCode" in error)) return undefined;
  const { statusCode } = error;
  return typeof statusCode === "number" && codeOf(statusCode) !== undefined ? statusCode : undefined;
};
