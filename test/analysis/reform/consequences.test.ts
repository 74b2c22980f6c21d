import { describe, expect, it } from "vitest";
import { compare } from "../../../analysis/reform/compare.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { type Operation, operationSchema } from "../../../graph/model/patch.ts";
import { type Organization, rowsOf } from "../case.ts";

const organization: Organization = {
  nodes: [
    "body council",
    "body board",
    "entity mission",
    "entity agency",
    "post head",
    "post deputy",
    "task aid",
    "asset cars",
  ],
  lines: [
    "mission reports-to council",
    "agency reports-to board",
    "head reports-to mission",
    { from: "deputy", kind: "reports-to", to: "head", basis: "formal" },
    { from: "deputy", kind: "reports-to", to: "agency", basis: "practice", scopes: ["finance"] },
    "agency responsible-for aid",
    { from: "agency", kind: "accountable-to", to: "council", polarity: "denied" },
    { from: "head", kind: "has-authority-over", to: "cars", scopes: ["assets"] },
  ],
};

const source = [{ source: "case", locator: "" }];
const line = (id: string, from: string, kind: string, to: string, more = {}) => ({
  op: "add-line",
  line: { id, from, kind, to, sources: source, ...more },
});

const tried = (operations: object[]) => {
  const dataset = datasetSchema.parse({
    id: "case",
    title: "Case",
    sources: [{ id: "case", title: "Case", short: "case" }],
    ...rowsOf(organization),
    patches: [
      { id: "p", title: "P", operations: operations.map((one): Operation => operationSchema.parse(one)) },
    ],
  });
  return compare(compiled(dataset), { patches: ["p"] });
};

const cases: { name: string; steps: object[]; becomes: object }[] = [
  {
    name: "a line in practice goes on beside the paper that is changed",
    steps: [{ op: "change-line", id: "l3", changes: { scopes: ["personnel"] } }],
    becomes: { stays: ["l4"] },
  },
  {
    name: "work loses the last who was responsible, a post its last superior",
    steps: [
      { op: "remove-line", id: "l5" },
      { op: "remove-line", id: "l2" },
    ],
    becomes: { dangling: ["aid responsible-for in", "head reports-to out"] },
  },
  {
    name: "a mission is carried under another body",
    steps: [{ op: "remove-line", id: "l0" }, line("new", "mission", "reports-to", "board")],
    becomes: { crossings: ["mission: council → board"] },
  },
  {
    name: "two get authority over one thing, on one subject",
    steps: [line("new", "agency", "has-authority-over", "cars", { scopes: ["assets"] })],
    becomes: { rivals: ["cars: l7 new"] },
  },
  {
    name: "on another subject they do not meet",
    steps: [line("new", "agency", "has-authority-over", "cars", { scopes: ["personnel"] })],
    becomes: {},
  },
  {
    name: "what is denied is asserted",
    steps: [line("new", "agency", "accountable-to", "council")],
    becomes: { contradicted: ["new against l6"] },
  },
];

describe("what a reform leaves behind or brings about", () => {
  it.each(cases)("$name", ({ steps, becomes }) => {
    const { stays, dangling, crossings, rivals, contradicted } = tried(steps).consequences;
    const told = {
      stays: stays.map(({ id }) => id),
      dangling: dangling.map(({ node, kind, direction }) => `${node} ${kind} ${direction}`),
      crossings: crossings.map(({ node, before, after }) => `${node}: ${before.join()} → ${after.join()}`),
      rivals: rivals.map(({ node, lines }) => `${node}: ${lines.join(" ")}`),
      contradicted: contradicted.map(({ denied, asserted }) => `${asserted.id} against ${denied.id}`),
    };
    const said = Object.fromEntries(Object.entries(told).filter(([, items]) => items.length > 0));
    expect(said).toEqual(expect.objectContaining(becomes));
    if (Object.keys(becomes).length === 0) expect(said).toEqual({});
  });
});

describe("what is only asked for as a thing to look into", () => {
  const dual = "dual-line:paper-against-practice:deputy";
  const remove = { op: "remove-line", id: "l4" };

  const asked: { name: string; steps: object[]; resolved: string[]; addressed: string[] }[] = [
    { name: "a change resolves", steps: [remove], resolved: [dual], addressed: [] },
    {
      name: "to examine it resolves nothing",
      steps: [{ ...remove, asks: "examine" }],
      resolved: [],
      addressed: [dual],
    },
    {
      name: "nor does a change on a condition",
      steps: [{ ...remove, onlyIf: "it is wished" }],
      resolved: [],
      addressed: [dual],
    },
    {
      name: "a firm step that builds on one to consider is not taken",
      steps: [
        { ...line("x", "deputy", "supports", "head"), asks: "consider" },
        { op: "change-line", id: "x", changes: { confidence: "inferred" } },
        remove,
      ],
      resolved: [dual],
      addressed: [],
    },
  ];

  it.each(asked)("$name", ({ steps, resolved, addressed }) => {
    const change = tried(steps);
    const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
    expect(ids(change.resolved)).toEqual(resolved);
    expect(ids(change.addressed.map(({ before }) => before))).toEqual(addressed);
    expect(ids(change.unchanged).filter((id) => addressed.includes(id))).toEqual([]);
  });
});
