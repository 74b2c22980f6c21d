import { shareSubject } from "../../analysis/reform/line-sets.ts";
import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { type LineKindRow, lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Citation, Source } from "../../graph/model/source.ts";
import { anchorOfLine } from "../../graph/patch/moved-lines.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { LineDetail } from "../contract/nodes.ts";
import type { StoredNote } from "../contract/notes.ts";
import { briefOf } from "./briefs.ts";
import { notesAbout } from "./documents/notes.ts";
import { lineRow, nodeRow } from "./rows.ts";

const samePair = (a: Line, b: Line): boolean =>
  (a.from === b.from && a.to === b.to) || (lineKind(a.kind).symmetric && a.from === b.to && a.to === b.from);

/**
 * Whether another line speaks against this one: it denies what this one asserts (or the other way
 * round), or gives the same actor somebody else on the same subject, one on paper and one in practice.
 */
const contests = (line: Line, other: Line): boolean => {
  if (other.kind !== line.kind || other.id === line.id || !shareSubject(line, other)) return false;
  if (samePair(line, other)) return line.polarity !== other.polarity;
  const bases = new Set([line.basis, other.basis]);
  return (
    lineKind(line.kind).reports &&
    anchorOfLine(line) === anchorOfLine(other) &&
    bases.has("formal") &&
    bases.has("practice") &&
    line.polarity === other.polarity &&
    line.hat === other.hat
  );
};

const cited =
  (sources: readonly Source[]) =>
  ({ source, locator }: Citation): LineDetail["sources"][number] => {
    const row = sources.find(({ id }) => id === source);
    return { source, locator, title: row?.title ?? source, short: row?.short ?? source, url: row?.url };
  };

const kindOf = ({ label, inverse, meaning, family }: LineKindRow): LineDetail["kind"] => ({
  label,
  inverse,
  meaning,
  family,
});

const briefById = (view: OrgView, id: string): LineDetail["from"] => briefOf(view, nodeRow(view, id));

/** Everything about one line of a dataset. Throws DottedError not-found. */
export const lineDetail = (
  compiled: CompiledDataset,
  id: string,
  notes: readonly StoredNote[],
): LineDetail => {
  const view = compiled.view();
  const row = lineRow(view, id);
  const line = view.line(row);
  const { lineFrom, lineTo, lines } = view.columns;
  return {
    line,
    from: briefOf(view, i32(lineFrom, row)),
    to: briefOf(view, i32(lineTo, row)),
    ...(line.hat === undefined ? {} : { hat: briefById(view, line.hat) }),
    kind: kindOf(lineKind(line.kind)),
    sources: line.sources.map(cited(compiled.dataset.sources)),
    contested: lines.filter((other) => contests(line, other)),
    notes: notesAbout(notes, "line", id),
  };
};
