import { describe, expect, it } from "vitest";
import { z } from "zod";
import { detectorPreamble, questionPreamble } from "../../../analysis/cypher/preamble.ts";
import { expandTemplate } from "../../../analysis/cypher/template.ts";
import {
  type LineKind,
  lineKind,
  lineKindIds,
  type NodeTrait,
  nodeKindsWith,
  relationshipType,
} from "../../../graph/kinds.ts";

const within = (one: string, least: string): string =>
  `${one}.confidenceRank >= ${least} AND ${one}.sinceDay <= $slice.atLast AND ${one}.untilDay >= $slice.atFirst`;
const lists = (one: string): string =>
  `($slice.bases = [] OR ${one}.basis IN $slice.bases) AND ($slice.kinds = [] OR ${one}.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN ${one}.scopes WHERE scope IN $slice.scopes))`;

type Row = ReturnType<typeof lineKind>;

const linesWhere = (fits: (row: Row) => boolean): LineKind[] =>
  lineKindIds.filter((id) => fits(lineKind(id)));
const typesOf = (fits: (row: Row) => boolean): string[] => linesWhere(fits).map(relationshipType);
const reports = (row: Row): boolean => row.reports;
const wears = (row: Row): boolean => row.wears;
const fromAbove = ({ climbs, superior }: Row): boolean => climbs !== "none" && superior === "from";

const listed = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(", ")}]`;
const oneOf = (one: string, ids: readonly string[]): string =>
  ids.length === 1 ? `${one}.kind = '${ids[0]}'` : `${one}.kind IN ${listed(ids)}`;
const isAmong = (one: string, trait: NodeTrait): string => oneOf(one, nodeKindsWith(trait));

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
    ["n.kind IN {{kinds decides}}", `n.kind IN ${listed(nodeKindsWith("decides"))}`],
    ["-[r:{{types reports wears}}]-", `-[r:${[...typesOf(reports), ...typesOf(wears)].join("|")}]-`],
    [
      "type(r) IN {{type-names structure}}",
      `type(r) IN ${listed(typesOf(({ climbs }) => climbs === "structure"))}`,
    ],
    ["r.kind IN {{lines wears}}", `r.kind IN ${listed(linesWhere(wears))}`],
    [
      "{{is n decides}} AND NOT {{is m governs}}",
      `${isAmong("n", "decides")} AND NOT ${isAmong("m", "governs")}`,
    ],
    ["{{is-line one.line wears}}", oneOf("one.line", linesWhere(wears))],
    [
      "{{upward r a}}",
      `CASE WHEN type(r) IN ${listed([...typesOf(fromAbove), ...typesOf(wears)])} THEN endNode(r) = a ELSE startNode(r) = a END`,
    ],
    [
      "RETURN 'answer' AS part, {{ends r}}",
      "RETURN 'answer' AS part, startNode(r) AS from, line, endNode(r) AS to",
    ],
    ["RETURN 'about' AS part, {{alone n}}", "RETURN 'about' AS part, n AS from, null AS line, null AS to"],
    ["{{as-hat n}} AS worn", `CASE WHEN ${isAmong("n", "role")} THEN [n.id] ELSE [] END AS worn`],
    ["{{about r}}", "($scope IS NULL OR 'general' IN r.scopes OR $scope IN r.scopes)"],
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

describe("a fragment", () => {
  it("stands in the template, filled and indented as its tag is", () => {
    const [open = "", first = "", , third = "", ...more] = expandTemplate(
      "CALL (node) {\n  {{fragment climb start: node, keep: floor, seen}}\n}",
      none,
    ).split("\n");
    expect([open, more.at(-1)]).toEqual(["CALL (node) {", "}"]);
    expect(first).toMatch(/^ {2}\/\/ Who might stand over it/);
    expect(third).toMatch(/^ {2}WITH floor, seen, node, reduce\(levels = \[\[node\]\]/);
  });

  it.each([
    ["that is not there", "{{fragment up}}"],
    ["with a value that it does not ask for", "{{fragment takes-part start: node}}"],
    ["without a value that it asks for", "{{fragment climb start: node}}"],
  ])("%s is refused", (_, template) => {
    expect(() => expandTemplate(template, none)).toThrow(/fragment|\{\{keep\}\}/);
  });
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
