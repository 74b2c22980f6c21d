import { plainWords } from "../../text/slug.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";

/** A number as spreadsheets of any country write it, a share also in per cent; undefined for anything else. */
const numberIn = (cell: string): number | undefined => {
  const value = Number(cell.replace("%", "").replace(",", "."));
  if (cell === "" || !Number.isFinite(value)) return undefined;
  return cell.includes("%") ? value / 100 : value;
};

/** Headers of columns that hold the share of one post, and never how many posts a row stands for. */
const ofOnePost =
  /umfang|pensum|quotit|taux|grad|anteil|jornada|dedicacion|ocupacion|parcialidad|workload|percent|pourcent|porcent|rate|temps de travail/;

/** More of one post than any list gives: what is above it counts per cent or hours. */
const mostShare = 2;
/** The least that somebody is employed, in per cent. */
const leastPercent = 5;

/** How a column of shares counts: in posts, in per cent, or in something else such as hours, which is not read. */
type Unit = "posts" | "percent" | "other";

const unitOf = (entries: readonly StaffRow[], header: string): Unit => {
  if (header.includes("%")) return "percent";
  let [most, least] = [0, Number.POSITIVE_INFINITY];
  for (const entry of entries) {
    const value = numberIn(entry.cell("fte"));
    if (value === undefined || value === 0 || entry.cell("fte").includes("%")) continue;
    most = Math.max(most, value);
    least = Math.min(least, value);
  }
  if (most === 100 && least >= leastPercent) return "percent";
  return most > mostShare && ofOnePost.test(plainWords(header)) ? "other" : "posts";
};

/** Reads the share of a post that a row gives, in full-time equivalents; undefined where it gives none that can be read. */
export type ReadShare = (entry: StaffRow) => number | undefined;

/** Reads the shares of a list, whose column says or shows whether it counts posts or per cent. */
export const staffShares = (entries: readonly StaffRow[], { columns }: Mapping): ReadShare => {
  if (columns.fte === undefined) return () => undefined;
  const unit = unitOf(entries, columns.fte);
  return (entry) => {
    const cell = entry.cell("fte");
    const value = numberIn(cell);
    if (value === undefined || cell.includes("%") || unit === "posts") return value;
    return unit === "percent" ? value / 100 : undefined;
  };
};
