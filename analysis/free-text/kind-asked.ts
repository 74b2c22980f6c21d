import { type NodeKind, nodeKindHas } from "../../graph/kinds.ts";
import type { AnyQuery, Subject } from "../query.ts";

/** A reading of a question, with a kind of thing that the text asks for and the question has no parameter for. */
type Asked = { readonly parameters: Readonly<Record<string, unknown>>; readonly onlyKind?: NodeKind };

/** Whether the answer to a question may name things of a kind: `which tasks` asks nothing that posts are named for. */
export const mayName = ({ phrasings: { gives } }: AnyQuery, kind: NodeKind): boolean =>
  gives === undefined || gives.some((trait) => nodeKindHas(kind, trait));

/**
 * Whether an answer is of nothing but the kind of thing that is asked for: `which bodies` is not answered with posts among
 * them. Each of its lines has to have one at an end that the question does not name; where it has no lines, what the
 * question is known to name counts.
 */
export const keepsToKind = (
  { view, ...subject }: Subject,
  query: AnyQuery,
  { parameters, onlyKind }: Asked,
): boolean => {
  if (onlyKind === undefined) return true;
  const given = new Set(Object.values(parameters).map((value) => view.find(String(value))));
  const { lines } = query.answer({ view, ...subject }, parameters);
  if (lines.length === 0) return query.phrasings.gives !== undefined && mayName(query, onlyKind);
  const { lineFrom, lineTo } = view.columns;
  return lines.every((line) =>
    [lineFrom[line] ?? -1, lineTo[line] ?? -1].some(
      (row) => !given.has(row) && view.node(row).kind === onlyKind,
    ),
  );
};
