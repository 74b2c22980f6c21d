import { describe, expect, it } from "vitest";
import { twinCypher } from "../../../analysis/cypher/cypher.ts";
import { cypherLiteral } from "../../../analysis/cypher/literal.ts";

describe("a value as Cypher writes it", () => {
  it.each([
    ["it's", "'it\\'s'"],
    ["a\\b\nc", "'a\\\\b\\nc'"],
    [-2_147_483_648, "-2147483648"],
    [0.5, "0.5"],
    [true, "true"],
    [null, "null"],
    [undefined, "null"],
    [[], "[]"],
    [["a", 1], "['a', 1]"],
    [{ bases: [], atFirst: 3 }, "{bases: [], atFirst: 3}"],
    [{ "to-do": 1 }, "{`to-do`: 1}"],
  ])("%j is %s", (value, written) => {
    expect(cypherLiteral(value)).toBe(written);
  });
});

describe("a twin as it is asked and pasted", () => {
  const asked = { slice: { bases: [] }, node: "srsg" };

  it("sets every parameter by a line of its own, the edition by looking it up", () => {
    const { browser } = twinCypher("un", "RETURN $node", { edition: "un@1.abc", ...asked });
    expect(browser.split("\n")).toEqual([
      ":param [{edition}] => { MATCH (d:Dataset {id: 'un'}) RETURN d.edition AS edition };",
      ":param slice => {bases: []};",
      ":param node => 'srsg';",
      "",
      "RETURN $node",
    ]);
  });

  it("knows an edition only in a Neo4j", () => {
    expect(twinCypher("un", "RETURN 1", { edition: undefined, ...asked }).parameters).toEqual(asked);
    expect(twinCypher("un", "RETURN 1", { edition: "un@1.abc", ...asked }).parameters).toEqual({
      edition: "un@1.abc",
      ...asked,
    });
  });

  it.each([
    ["MATCH (n) RETURN n", true],
    ["MATCH (a)-[:REPORTS_TO*]->(b) RETURN a", false],
  ])("says whether the console lets it through: %s", (query, console) => {
    expect(twinCypher("un", query, {}).console).toBe(console);
  });
});
