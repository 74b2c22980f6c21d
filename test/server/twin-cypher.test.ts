import { expect, test } from "vitest";
import { answerSchema } from "../../server/contract/questions.ts";
import { run } from "./cli/run.ts";
import { fileWithSeed, startServer } from "./kit.ts";
import { theFinding } from "./small-organization.ts";

const slice = {
  bases: [],
  scopes: [],
  kinds: [],
  confidence: 0,
  atFirst: -2_147_483_648,
  atLast: 2_147_483_647,
};

test("an answer carries the Cypher of its question: ids for names, null for what is left out, the slice asked", async () => {
  const { ask } = await startServer();
  const payload = { parameters: { node: "Chief" }, slice: { bases: ["formal"], at: "2008" } };
  const answer = await ask({
    method: "POST",
    url: "/api/datasets/small/ask/superiors",
    payload,
    as: "viewer",
  });
  const { cypher } = answerSchema.parse(answer.json());
  expect(cypher?.parameters).toEqual({
    slice: { ...slice, bases: ["formal"], atFirst: 13_879, atLast: 14_244 },
    node: "chief",
    scope: null,
  });
  expect(cypher?.console).toBe(true);
  expect(cypher?.browser).toContain(":param node => 'chief';\n:param scope => null;\n\n// To whom");
});

test("a finding alone and why carry their detector's, a list of findings none", async () => {
  const { ask } = await startServer();
  const options = encodeURIComponent('{"dual-line":{"perHat":false}}');
  const asked = { slice: { ...slice, confidence: 1 }, options: { perHat: false } };
  for (const path of [`findings/${encodeURIComponent(theFinding)}`, "why/dual-line/chief"]) {
    const url = `/api/datasets/small/${path}?confidence=inferred&options=${options}`;
    const { cypher } = (await ask({ url, as: "viewer" })).json();
    expect(cypher).toMatchObject({ parameters: asked, query: expect.stringContaining("// Dual lines") });
  }
  const list = (await ask({ url: "/api/datasets/small/findings", as: "viewer" })).json();
  expect(list.filter((one: object) => "cypher" in one)).toEqual([]);
});

test("ask and why print it to be pasted", async () => {
  const file = await fileWithSeed();
  const on = (...args: string[]) => run(...args, "--dataset", "small", "--store", file);
  const asked = await on("ask", "whether", "--first", "Chief", "--second", "SO", "--cypher");
  expect(asked).toMatchObject({ status: 0, err: "" });
  expect(asked.out.split("\n").slice(0, 5)).toEqual([
    ":param [{edition}] => { MATCH (d:Dataset {id: 'small'}) RETURN d.edition AS edition };",
    `:param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647};`,
    ":param first => 'chief';",
    ":param second => 'office';",
    ":param relation => 'answers';",
  ]);
  const why = await on("why", "dual-line", "chief", "--cypher");
  expect(why.out).toContain(":param options => {perHat: true};");
  const json = JSON.parse((await on("ask", "hats", "--node", "chief", "--json")).out);
  expect(json.cypher.parameters.node).toBe("chief");
});
