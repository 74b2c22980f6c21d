import { cypherOfQuestion } from "../../../analysis/cypher/text.ts";
import type { AnyQuery } from "../../../analysis/query.ts";
import type { Slice } from "../../../graph/index/slice.ts";
import { type LineKind, lineKindIds, relationshipType } from "../../../graph/kinds.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { organizations, type Rows } from "../../analysis/organizations.ts";
import { fc } from "../../random.ts";
import { parametersOf } from "./parameters-of.ts";
import { slices } from "./slices.ts";

/** A question as it is asked of a dataset through a slice. */
export type Asked = {
  readonly dataset: Dataset;
  readonly slice: Slice;
  readonly parameters: Record<string, unknown>;
};

/** Kinds of line that a twin speaks of: organizations are made of these. */
const kindsIn = (cypher: string): LineKind[] => {
  const words = new Set(cypher.match(/[A-Z_]{3,}/g));
  const found = lineKindIds.filter((kind) => words.has(relationshipType(kind)));
  return found.length === 0 ? [...lineKindIds] : found;
};

const place = (locator: string) => [{ source: "nowhere", locator }];

/** A dataset around random rows: recommendations about some of its nodes, two of them with patches that apply. */
const datasetOf = ({ nodes, lines, coverage }: Rows, picks: readonly number[]): Dataset => {
  const id = (nth: number): string => nodes[(picks[nth] ?? 0) % nodes.length]?.id ?? "";
  const line = lines[(picks[0] ?? 0) % Math.max(lines.length, 1)];
  const moved = lines[(picks[1] ?? 0) % Math.max(lines.length, 1)];
  const actors = nodes.filter(({ kind }) => kind === "post" || kind === "entity");
  const [helper] = actors;
  return datasetSchema.parse({
    id: "random",
    title: "random",
    sources: [{ id: "nowhere", title: "nowhere", short: "nowhere" }],
    nodes: nodes.map((node, nth) => ({
      ...node,
      ...(nth % 3 === 0 ? {} : { classification: nth % 3 === 1 ? "a level" : "a degree" }),
      sources: place(String((picks[nth % picks.length] ?? 0) % 4)),
    })),
    lines,
    coverage,
    recommendations: [
      { id: "R-1", form: "point", section: "1", firmness: "asked", addressees: [id(1)], concerns: [id(2)] },
      {
        id: "R-2",
        form: "prose",
        section: "2",
        firmness: "option",
        inferredAddressees: [id(1)],
        concerns: [id(3)],
      },
      { id: "R-3", form: "point", section: "2", addressees: [id(2), id(3)], roles: [`${id(2)}: backer`] },
    ].map((one) => ({
      title: `Title of ${one.id}`,
      text: "What is asked.",
      sources: place(one.section),
      ...one,
    })),
    patches: [
      {
        id: "R-1",
        title: "t",
        recommendation: "R-1",
        operations: [
          { op: "change-node", id: id(1), changes: { note: "changed" } },
          ...(helper === undefined
            ? []
            : [
                {
                  op: "add-line",
                  line: { id: "new", kind: "supports", from: helper.id, to: id(2), sources: place("1") },
                },
              ]),
        ],
      },
      {
        id: "R-2",
        title: "t",
        recommendation: "R-2",
        operations: [
          ...(line === undefined ? [] : [{ op: "remove-line", id: line.id }]),
          ...(moved === undefined || moved === line
            ? [{ op: "change-node", id: id(3), changes: { note: "changed" } }]
            : [{ op: "change-line", id: moved.id, changes: { note: "changed" } }]),
        ],
      },
    ],
  });
};

/** Ids to ask about: those that lines join come more often. */
export const idsOf = ({ nodes, lines }: Pick<Dataset, "nodes" | "lines">): string[] => [
  ...nodes.map(({ id }) => id),
  ...lines.flatMap(({ from, to, hat }) => [from, to, ...(hat === undefined ? [] : [hat, hat])]),
];

/** A question asked of random organizations made of the kinds of line it is about. */
export const askedAtRandom = (one: AnyQuery): fc.Arbitrary<Asked> =>
  fc
    .tuple(
      organizations(kindsIn(cypherOfQuestion(one) ?? "")),
      fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }),
      slices,
    )
    .chain(([rows, picks, slice]) =>
      parametersOf(one, idsOf(rows)).map((parameters) => ({
        dataset: datasetOf(rows, picks),
        slice,
        parameters,
      })),
    );
