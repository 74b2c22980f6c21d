import type { AnyQuery, Subject } from "../../../analysis/query.ts";
import { prepare } from "../../../analysis/run.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { fc } from "../../random.ts";
import type { Rows } from "../organizations.ts";

/** What each question needs to know, from a random organization. `what-if` and `recommendation` need patches and recommendations. */
export const parametersOf = (
  { info, parameters }: AnyQuery,
  ids: readonly string[],
  pick: readonly number[],
) => {
  const id = (place: number): string => ids[(pick[place] ?? 0) % ids.length] ?? "";
  const known: Record<string, unknown> = {
    node: id(0),
    first: id(0),
    second: id(1),
    from: id(0),
    to: id(1),
    fact: "head",
    has: "reports-to",
    section: "1",
    period: "2004/2006",
    subject: "text",
    recommendation: "R-1",
    patch: "R-1",
  };
  const needed = (name: string): boolean =>
    !(["lines", "which"].includes(info.id) && (name === "from" || name === "to"));
  return Object.fromEntries(
    Object.keys(parameters.shape)
      .filter((name) => name in known && needed(name))
      .map((name) => [name, known[name]]),
  );
};

export const datasetOf = (rows: Rows): Dataset => {
  const [first] = rows.nodes;
  const sources = [{ source: "nowhere", locator: "1" }];
  const node = first?.id ?? "";
  return datasetSchema.parse({
    id: "random",
    title: "random",
    sources: [{ id: "nowhere", title: "nowhere", short: "nowhere" }],
    ...rows,
    recommendations: [
      { id: "R-1", form: "point", title: "t", text: "Text.", section: "1", concerns: [node], sources },
    ],
    patches: [
      {
        id: "R-1",
        title: "t",
        recommendation: "R-1",
        operations: [{ op: "change-node", id: node, changes: { state: "active" } }],
      },
    ],
  });
};

export const subjectOf = (dataset: Dataset, slice: object = {}): Subject => ({
  dataset,
  view: prepare(dataset).view(sliceSchema.parse(slice)),
});

export const picks = fc.array(fc.nat(99), { minLength: 2, maxLength: 2 });

/** What can be asked about: of whoever holds several things only these, as questions about a person want one of them. */
export const idsIn = ({ nodes, lines }: Rows): string[] => {
  const held = (id: string) =>
    new Set(lines.filter(({ kind, from }) => kind === "holds" && from === id).map(({ to }) => to));
  return nodes.map(({ id }) => id).filter((id) => held(id).size < 2);
};
