import { describe, expect, it } from "vitest";
import { z } from "zod";
import { detectorPreamble, questionPreamble } from "../../../analysis/cypher/preamble.ts";
import { expandTemplate } from "../../../analysis/cypher/template.ts";

const within = (one: string, least: string): string =>
  `${one}.confidenceRank >= ${least} AND ${one}.sinceDay <= $slice.atLast AND ${one}.untilDay >= $slice.atFirst`;
const lists = (one: string): string =>
  `($slice.bases = [] OR ${one}.basis IN $slice.bases) AND ($slice.kinds = [] OR ${one}.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN ${one}.scopes WHERE scope IN $slice.scopes))`;

const none = (): string => "";

describe("a template", () => {
  it.each([
    ["{{node n}}", within("n", "$slice.confidence")],
    ["{{node n floor}}", within("n", "floor")],
    ["{{line r}}", `${within("r", "$slice.confidence")} AND ${lists("r")}`],
    ["{{asserted r}}", `r.polarity = 'asserted' AND ${within("r", "$slice.confidence")} AND ${lists("r")}`],
    ["{{denied r floor}}", `r.polarity = 'denied' AND ${within("r", "floor")} AND ${lists("r")}`],
    [
      "WHERE {{node a}} AND {{node b}}",
      `WHERE ${within("a", "$slice.confidence")} AND ${within("b", "$slice.confidence")}`,
    ],
    ["n.kind IN {{kinds decides}}", "n.kind IN ['body', 'post', 'hat']"],
    ["-[r:{{types reports wears}}]-", "-[r:REPORTS_TO|DEPUTY_OF|WEARS_HAT]-"],
    ["type(r) IN {{type-names structure}}", "type(r) IN ['PART_OF', 'HEADS']"],
    ["r.kind IN {{lines wears}}", "r.kind IN ['wears-hat']"],
    [
      "{{is n decides}} AND NOT {{is m governs}}",
      "n.kind IN ['body', 'post', 'hat'] AND NOT m.kind = 'body'",
    ],
    ["{{is-line one.line wears}}", "one.line.kind = 'wears-hat'"],
    [
      "{{upward r a}}",
      "CASE WHEN type(r) IN ['HEADS', 'WEARS_HAT'] THEN endNode(r) = a ELSE startNode(r) = a END",
    ],
    ["RETURN {a: 1, b: {c: 2}}", "RETURN {a: 1, b: {c: 2}}"],
  ])("%s", (template, expanded) => {
    expect(expandTemplate(template, none)).toBe(expanded);
  });

  it.each(["{{nodes n}}", "{{node}}", "{{line r floor more}}", "{{kinds actors}}", "{{types}}"])(
    "refuses %s",
    (template) => {
      expect(() => expandTemplate(template, none)).toThrow(template);
    },
  );
});

describe("the comments on its parameters", () => {
  const parameters = z.object({
    node: z.string().meta({ node: true }),
    form: z.enum(["point"]).optional(),
    conflicting: z.boolean().default(false),
  });

  const set = (text: string): string[] =>
    text.split("\n").flatMap((line) => /^\/\/ {3}:param (\w+) => (.*)$/.exec(line)?.slice(1).join(" ") ?? []);

  it("set a detector's options to their defaults", () => {
    const options = z.object({ least: z.int().default(8), perHat: z.boolean().default(true) });
    expect(set(expandTemplate("{{parameters}}", detectorPreamble(options)))).toContain(
      "options {least: 8, perHat: true}",
    );
  });

  it("set a question's parameters to the examples, else to their defaults, else to nothing", () => {
    const text = expandTemplate("{{parameters node: 'srsg', form: 'point'}}", questionPreamble(parameters));
    expect(set(text).slice(1)).toEqual(["node 'srsg'", "form 'point'", "conflicting false"]);
    expect(text).toContain("Nodes are told by id");
    expect(text).not.toContain("A parameter that is null");
    expect(expandTemplate("{{parameters}}", questionPreamble(parameters))).toContain(
      "A parameter that is null",
    );
  });

  it("take no example of a parameter that is not there", () => {
    expect(() => expandTemplate("{{parameters who: 'srsg'}}", questionPreamble(parameters))).toThrow('"who"');
  });
});
