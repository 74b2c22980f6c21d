import { describe, expect, it, test } from "vitest";
import { gexf, graphml, named } from "./graph-texts.ts";
import { read } from "./reading.ts";

describe("two nodes of one id", () => {
  const forms = [
    [
      "GraphML",
      graphml(
        `${named("a", "Chief")}${named("a", "Cook")}${named("a-2", "Mate")}${named("b", "Clerk")}<edge source="b" target="a"/>`,
      ),
    ],
    [
      "GEXF",
      gexf(
        '<nodes><node id="a" label="Chief"/><node id="a" label="Cook"/><node id="a-2" label="Mate"/><node id="b" label="Clerk"/></nodes><edges><edge source="b" target="a" kind="reports to"/></edges>',
      ),
    ],
  ] as const;
  test.each(forms)("that say otherwise stay apart, and that is told: %s", (_, given) => {
    const { dataset, warnings, lines } = read([given]);
    expect(dataset.nodes.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "a Chief",
      "a-3 Cook",
      "a-2 Mate",
      "b Clerk",
    ]);
    expect(dataset.nodes[1]?.sources[0]?.locator).toBe("node a");
    const [told, ...more] = warnings.filter(({ code }) => code === "duplicate-id");
    expect([told?.row, more]).toEqual([2, []]);
    expect(told?.message).toContain('"a" stands for "Chief" and for another node, "Cook"');
    expect(lines[0]?.endsWith(" a")).toBe(true);
    expect(dataset.lines[0]?.confidence).toBe("inferred");
  });

  it("are one where neither says otherwise", () => {
    const { dataset, warnings } = read([
      graphml(
        `<node id="a"/>${named("a", "Chief")}<node id="a"><data key="k">post</data></node>${named("b", "Clerk")}`,
      ),
    ]);
    expect(dataset.nodes.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ["a", "Chief", "post"],
      ["b", "Clerk", "post"],
    ]);
    expect(warnings.some(({ code }) => code === "duplicate-id")).toBe(false);
  });

  it("take one time of their number", () => {
    const many = Array.from({ length: 30_000 }, (_, n) => named("a", `Clerk ${n}`)).join("");
    expect(read([graphml(many)]).dataset.nodes).toHaveLength(30_000);
  });
});
