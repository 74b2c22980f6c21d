import { expect, test } from "vitest";
import { runResultSchema } from "../../server/contract/saved-queries.ts";
import { startServer } from "./kit.ts";

const url = "/api/datasets/small/saved-queries";
const question = { question: "superiors", parameters: { node: "chief" } };

const save = async (payload: object) => {
  const { ask } = await startServer();
  const written = await ask({ method: "POST", url, payload: { title: "Kept", ...payload }, as: "analyst" });
  const run = (as: "viewer" | "analyst") =>
    ask({ method: "POST", url: `${url}/${written.json().id}/run`, payload: { lang: "fr" }, as });
  return { ask, run };
};

test("a saved question is answered as it is when asked by name", async () => {
  const { ask, run } = await save(question);
  const answer = await run("viewer");
  expect(answer.headers["content-type"]).toMatch(/^application\/json/);
  const byName = await ask({
    method: "POST",
    url: "/api/datasets/small/ask/superiors",
    payload: { parameters: question.parameters, lang: "fr" },
    as: "viewer",
  });
  expect(answer.json()).toEqual({ answer: byName.json() });
  expect(runResultSchema.safeParse(answer.json()).success).toBe(true);
});

test("saved Cypher is asked again for analysts only, and on a Neo4j store only", async () => {
  const { run } = await save({ cypher: "RETURN 1 AS x" });
  expect((await run("viewer")).json()).toMatchObject({ code: "forbidden" });
  expect((await run("analyst")).json()).toMatchObject({ code: "unsupported" });
});
