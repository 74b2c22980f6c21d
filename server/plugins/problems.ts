import { hasZodFastifySchemaValidationErrors } from "@fastify/type-provider-zod";
import type { FastifyError, FastifyReply } from "fastify";
import {
  DottedError,
  describeProblem,
  type ErrorCode,
  errorCodes,
  type Problem,
} from "../../graph/errors.ts";
import type { ProblemDetails } from "../contract/problem.ts";
import type { Server } from "./server.ts";

/** An error as `application/problem+json` (RFC 9457) says it. */
export const problemDetails = ({ code, message, problems }: DottedError): ProblemDetails => ({
  type: `/api/errors#${code}`,
  title: errorCodes[code].title,
  status: errorCodes[code].status,
  detail: message,
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

/** What the framework throws by itself, by status. */
const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  400: "bad-request",
  404: "not-found",
  413: "too-large",
  415: "bad-request",
  429: "too-many-requests",
};

/** Any error as one with a code. What nobody foresaw is `internal` and tells nothing of the inside. */
export const codedError = (error: unknown): DottedError => {
  if (error instanceof DottedError) return error;
  if (!(error instanceof Error)) return new DottedError("internal", errorCodes.internal.title);
  const fastify: FastifyError = Object.assign(error, { code: "code" in error ? String(error.code) : "" });
  const faults = faultsOf(fastify);
  if (faults.length > 0)
    return new DottedError("bad-request", faults.map(describeProblem).join("; "), faults);
  const code = codeByStatus[fastify.statusCode ?? 500];
  if (code === undefined) return new DottedError("internal", errorCodes.internal.title, [], error);
  return new DottedError(code, error.message);
};

/** Sends an error; the payload is ready text, so that no answer's schema applies to it. */
export const sendProblem = (reply: FastifyReply, error: DottedError): FastifyReply => {
  const details = problemDetails(error);
  return reply
    .code(details.status)
    .type("application/problem+json")
    .serializer(String)
    .send(JSON.stringify(details));
};

/** Every error leaves the server as problem+json; what is our fault is logged with its stack. */
export const answerProblems = (app: Server): void => {
  app.setErrorHandler((error, request, reply) => {
    const coded = codedError(error);
    if (coded.code === "internal") request.log.error({ err: error }, "a request failed");
    return sendProblem(reply, coded);
  });
};
