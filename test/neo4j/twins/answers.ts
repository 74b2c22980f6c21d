import { ask } from "../../../analysis/ask.ts";
import { type AnswerRow, queryTwinParameters } from "../../../analysis/cypher/query-twin.ts";
import type { AnyQuery, Subject } from "../../../analysis/query.ts";
import { waysOf } from "./all-ways.ts";

/** What carries an answer, what is worth seeing beside it, and every node of its picture; by id, sorted. */
export type Picture = { readonly answer: string[]; readonly beside: string[]; readonly nodes: string[] };

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

const picture = (answer: readonly string[], beside: readonly string[], nodes: Iterable<string>): Picture => {
  const carrying = new Set(answer);
  return {
    answer: sorted(answer),
    beside: sorted(beside.filter((id) => !carrying.has(id))),
    nodes: sorted(nodes),
  };
};

/** Longest way along any lines that twins look for: the console allows no longer ones. */
const longestWay = 10;

/**
 * The picture of the answer that the question gives on the index; of several equally good ways, all. Undefined for a
 * way that is longer than twins look.
 */
export const pictureByIndex = (subject: Subject, one: AnyQuery, parameters: unknown): Picture | undefined => {
  const { view } = subject;
  const reply = one.answer(subject, parameters);
  const { lines, beside = [] } = reply;
  const { nodes } = ask(subject, one.info.id, parameters);
  const idOf = (line: number): string => view.line(line).id;
  const ways = waysOf(view, one.info.id, queryTwinParameters(view, one, parameters), reply);
  if (ways !== undefined && lines.length > longestWay && one.info.id !== "common-superior") return undefined;
  if (ways === undefined) return picture(lines.map(idOf), beside.map(idOf), nodes);
  const { lineFrom, lineTo } = view.columns;
  const passed = ways.lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  return picture(ways.lines.map(idOf), beside.map(idOf), [
    ...nodes,
    ...[...ways.nodes, ...passed].map((row) => view.node(row).id),
  ]);
};

/** The picture of the rows that its twin gives. */
export const pictureByTwin = (rows: readonly AnswerRow[]): Picture => {
  const linesOf = (part: AnswerRow["part"]): string[] =>
    rows.flatMap((row) => (row.part === part && row.line !== null ? [row.line.id] : []));
  return picture(
    linesOf("answer"),
    linesOf("beside"),
    rows.flatMap(({ from, to }) => (to === null ? [from.id] : [from.id, to.id])),
  );
};
