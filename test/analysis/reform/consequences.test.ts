import { describe, expect, it } from "vitest";
import { compare } from "../../../analysis/reform/compare.ts";
import { compiled } from "../../../analysis/reform/compiled.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { type Operation, operationSchema } from "../../../graph/model/patch.ts";
import { rowsOf } from "../case.ts";
import { consequenceCases, line, organization } from "./consequences.cases.ts";
import { merger, mergerCases } from "./merger.cases.ts";

const tried = (operations: object[], of = organization) => {
  const dataset = datasetSchema.parse({
    id: "case",
    title: "Case",
    sources: [{ id: "case", title: "Case", short: "case" }],
    ...rowsOf(of),
    patches: [
      { id: "p", title: "P", operations: operations.map((one): Operation => operationSchema.parse(one)) },
    ],
  });
  return compare(compiled(dataset), { patches: ["p"] });
};

describe("what a reform leaves behind or brings about", () => {
  const cases = [
    ...consequenceCases.map((one) => ({ ...one, of: organization })),
    ...mergerCases.map((one) => ({ ...one, of: merger })),
  ];

  it.each(cases)("$name", ({ steps, becomes, of }) => {
    const { stays, dangling, crossings, rivals, sharers, contradicted, withdrawn } = tried(
      steps,
      of,
    ).consequences;
    const told = {
      stays: stays.map(({ id }) => id),
      dangling: dangling.map(({ node, kind, direction }) => `${node} ${kind} ${direction}`),
      crossings: crossings.map(({ node, from, to, before, after }) => {
        const held = from === undefined ? "" : `, from ${from} to ${to}`;
        return `${node}${held}: ${before.join()} → ${after.join()}`;
      }),
      rivals: rivals.map(({ node, lines }) => `${node}: ${lines.join(" ")}`),
      sharers: sharers.map(({ node, lines }) => `${node}: ${lines.join(" ")}`),
      contradicted: contradicted.map(({ denied, asserted }) => `${asserted.id} against ${denied.id}`),
      withdrawn: withdrawn.map(({ id }) => id),
    };
    const said = Object.fromEntries(Object.entries(told).filter(([, items]) => items.length > 0));
    expect({ ...said, ...becomes }).toEqual(said);
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
