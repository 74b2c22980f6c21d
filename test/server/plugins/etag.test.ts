import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "@fastify/type-provider-zod";
import fastify from "fastify";
import { expect, test } from "vitest";
import { tagAnswers } from "../../../server/plugins/etag.ts";
import type { Server } from "../../../server/plugins/server.ts";

const answering = (): Server => {
  const app: Server = fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  tagAnswers(app);
  app.route({ method: ["GET", "POST"], url: "/", handler: async () => ({ answer: 1 }) });
  app.get("/gone", async (_request, reply) => reply.code(404).send({ answer: 2 }));
  return app;
};

test("what is read is tagged, and not sent again to somebody who has it", async () => {
  const app = answering();
  const first = await app.inject("/");
  expect(first.headers).toMatchObject({ "cache-control": "private, no-cache" });
  const tag = String(first.headers.etag);
  const again = await app.inject({ url: "/", headers: { "if-none-match": `"other", W/${tag}` } });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("an answer to a POST has no tag and is always sent, whatever the caller has", async () => {
  const app = answering();
  const tag = String((await app.inject("/")).headers.etag);
  const posted = await app.inject({ method: "POST", url: "/", headers: { "if-none-match": tag } });
  expect([posted.statusCode, posted.json()]).toEqual([200, { answer: 1 }]);
  expect(posted.headers.etag).toBeUndefined();
});

test("a refusal has no tag", async () => {
  const app = answering();
  expect((await app.inject("/gone")).headers.etag).toBeUndefined();
});
