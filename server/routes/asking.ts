import type { FastifyReply, FastifyRequest } from "fastify";
import type { Deps } from "../deps.ts";
import { goneSignal } from "../plugins/gone.ts";
import type { AnswerName, Job, Json } from "../worker/jobs.ts";
import type { Asking } from "../worker/work.ts";
import { callerIn } from "./guard.ts";

/** Who asks for work in a request: it is given up when the caller goes, and callers take turns by name and address. */
export const askingIn = (deps: Deps, request: FastifyRequest, reply: FastifyReply): Asking => ({
  caller: `${callerIn(deps, request).actor} ${request.ip}`,
  signal: goneSignal(reply, deps.stopping),
});

/** Sends JSON that is written already. */
const sendJson = (reply: FastifyReply, json: Json): FastifyReply =>
  reply.type("application/json; charset=utf-8").serializer(String).send(json);

/** Answers a request with what a job says. */
export const answerWith = async <Name extends AnswerName>(
  deps: Deps,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  job: Job<Name>,
): Promise<FastifyReply> => sendJson(reply, await deps.work.answer(job, askingIn(deps, request, reply)));

/** Answers a request with an object that holds, under one key, what a job says. */
export const answerUnder = async <Name extends AnswerName>(
  key: string,
  deps: Deps,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  job: Job<Name>,
): Promise<FastifyReply> => {
  const json = await deps.work.answer(job, askingIn(deps, request, reply));
  return sendJson(reply, `{${JSON.stringify(key)}:${json}}`);
};
