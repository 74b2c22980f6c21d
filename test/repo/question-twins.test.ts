import { describe, expect, it } from "vitest";
import { cypherOfQuestion } from "../../analysis/cypher/text.ts";
import { queries } from "../../analysis/queries/index.ts";
import { gate } from "../../graph/store/neo4j/console/gate/index.ts";

describe.each(queries)("the Cypher of $info.id", (one) => {
  const { info, parameters } = one;
  const cypher = cypherOfQuestion(one) ?? "";
  const commented = cypher.split("\n").filter((line) => line.startsWith("//"));
  const asked = cypher
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n");

  if (cypher === "") {
    it(`is not there: ${info.twinNote?.en ?? "nobody said why"}`, () => {
      expect(info.twinNote?.en).toMatch(/\S.*\.$/);
      expect(info.twinNote?.fr).toMatch(/\S.*\.$/);
    });
    return;
  }

  it("asks with the question's own parameters, the edition and the slice, and no others", () => {
    const used = new Set([...asked.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(["edition", "slice", ...Object.keys(parameters.shape)].sort());
  });

  it("shows in its head how each parameter is set", () => {
    for (const name of ["[{edition}]", "slice", ...Object.keys(parameters.shape)])
      expect(commented.filter((line) => line.startsWith(`//   :param ${name} => `))).toHaveLength(1);
  });

  it("passes the gate of the console", () => {
    expect(() => gate(cypher)).not.toThrow();
  });
});
