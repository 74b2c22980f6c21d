import { groupBy } from "../../../graph/group-by.ts";
import { speaksIn } from "../../../graph/index/speaking.ts";
import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";

/** Which of the two is told of what was left out: a reference that leads nowhere, or a value that cannot be read. */
export type LeftOutMessage = "reference-not-on-record" | "value-not-read";

/** What a source says and the record could not take, of nodes of which the same was left out. */
export type LeftByRecord = {
  readonly message: LeftOutMessage;
  readonly nodes: readonly number[];
  readonly rows: readonly Coverage[];
};

const answering: ReadonlySet<string> = new Set(answeringKinds);

/** Superiors that lead nowhere are told by themselves. */
const namesSuperior = ({ lineKind, direction }: Coverage): boolean =>
  answering.has(lineKind ?? "") && direction === "out";

/** What was left out, as one text: of references also the name, which is one slip wherever it stands. */
const whatOf = ({ lineKind, direction, field, value }: Coverage): string =>
  field ?? [lineKind, direction, value].join(" ");

/** Everything that was left out of nodes but superiors; nodes of which the same is left out are told together. */
export const leftOutOf = (view: OrgView): LeftByRecord[] => {
  const found = view.coverageIndex.rows.flatMap((row) => {
    if (row.says !== "unresolved" || row.node === undefined || namesSuperior(row)) return [];
    const node = speaksIn(row, view.slice) ? view.find(row.node) : undefined;
    const message: LeftOutMessage = row.field === undefined ? "reference-not-on-record" : "value-not-read";
    return node === undefined ? [] : [{ node, row, message }];
  });
  const byNode = [...groupBy(found, ({ message, node }) => `${message} ${node}`).values()];
  const textOf = (some: typeof found): string =>
    [...new Set(some.map(({ row }) => whatOf(row)))].sort().join("\u0000");
  const alike = groupBy(byNode, (some) => `${some[0].message} ${textOf(some)}`);
  return Array.from(alike.values(), (groups) => {
    const all = groups.flat();
    const nodes = groups.map(([{ node }]) => node);
    return { message: groups[0][0].message, nodes, rows: all.map(({ row }) => row) };
  });
};
