import { describe, expect, test } from "vitest";
import { z } from "zod";
import { detectorPreamble, questionPreamble } from "../../../analysis/cypher/preamble.ts";
import { answerRowSchema } from "../../../analysis/cypher/query-twin.ts";
import { expandTemplate } from "../../../analysis/cypher/template.ts";
import { twinRowSchema } from "../../../analysis/cypher/twin.ts";
import { nodeParameter } from "../../../analysis/queries/shared/parameters.ts";
import { gate } from "../../../graph/store/neo4j/console/gate/index.ts";
import { planOf } from "./plan.ts";

/** What is laid out of a twin, with the options or parameters that the file beside it lays out. */
const laidOut = [
  {
    kind: "detector",
    preamble: detectorPreamble(z.object({})),
    asks: ["edition", "slice"],
    columns: twinRowSchema,
  },
  {
    kind: "question",
    preamble: questionPreamble(z.strictObject({ node: nodeParameter({ en: "who", fr: "qui" }) })),
    asks: ["edition", "node", "slice"],
    columns: answerRowSchema,
  },
] as const;

describe.each(laidOut)("the twin that npm run new $kind lays out", ({ kind, preamble, asks, columns }) => {
  const template = planOf(kind, "made-up").files.find(({ path }) => path.endsWith("twin.cypher"))?.text ?? "";
  const cypher = expandTemplate(template, preamble);
  const asked = cypher.split("\n").filter((line) => !line.trimStart().startsWith("//"));

  test("has only tags that are known", () => {
    expect(template).toMatch(/\{\{parameters/);
    expect(cypher).not.toMatch(/\{\{|\}\}/);
  });

  test("asks with the parameters that are laid out, the edition and the slice", () => {
    const used = new Set([...asked.join("\n").matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(asks);
    for (const name of asks) expect(cypher).toMatch(new RegExp(`^// {3}:param \\[?\\{?${name}\\b`, "m"));
  });

  test("passes the gate of the console", () => {
    expect(() => gate(cypher)).not.toThrow();
  });

  test("gives the columns that are read of a twin, and no other", () => {
    const [last = ""] = asked.filter((line) => line.startsWith("RETURN ")).slice(-1);
    const given = last.replace("RETURN ", "").split(", ");
    expect(Object.keys(columns.shape)).toEqual(expect.arrayContaining(given));
    const wanted = Object.entries(columns.shape).filter(([, column]) => !column.safeParse(undefined).success);
    expect(given).toEqual(expect.arrayContaining(wanted.map(([name]) => name)));
  });
});
