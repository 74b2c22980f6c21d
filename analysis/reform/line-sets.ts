import type { OrgView } from "../../graph/index/view.ts";
import type { Line } from "../../graph/model/line.ts";

/** The lines that a view shows. */
export const linesShown = (view: OrgView): readonly Line[] =>
  view.columns.lines.filter((_, row) => view.hasLine(row));

/** Whether two lines can be about one subject: what is about everything meets anything. */
export const shareSubject = (one: Line, other: Line): boolean =>
  [one, other].some(({ scopes }) => scopes.includes("general")) ||
  one.scopes.some((scope) => other.scopes.includes(scope));
