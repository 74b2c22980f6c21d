import type { OrgView } from "../../graph/index/view.ts";
import { onDay } from "../at-one-time.ts";
import type { AnyDetector } from "../detector.ts";
import type { Draft } from "../finding/draft.ts";
import type { Told } from "../rule.ts";
import type { TwinRow } from "./twin.ts";

const keyOf = (message: string, subjects: Iterable<string>): string =>
  `${message} ${[...new Set(subjects)].sort().join(" ")}`;

const rowsWith = (all: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(all.map(({ id }, row) => [id, row]));

/** What a twin told, with rows of the view instead of ids. Throws where the part lacks something it names. */
const toldIn = (view: OrgView, lineOf: ReadonlyMap<string, number>, row: TwinRow): Told => {
  const known = (ids: readonly string[], of: (id: string) => number | undefined): number[] =>
    ids.map((id) => {
      const found = of(id);
      if (found === undefined) throw new Error(`the part around "${row.message}" has no ${id}`);
      return found;
    });
  return {
    message: row.message,
    subjects: known(row.subjects, (id) => view.columns.nodeOf.get(id)),
    lines: known(row.lines, (id) => lineOf.get(id)),
    numbers: row.numbers,
  };
};

/** The detector's own drafts on the part, by what they say of whom. */
const draftsOn = (
  view: OrgView,
  one: AnyDetector,
  options: unknown,
): ReadonlyMap<string, readonly Draft[]> => {
  const drafts = new Map<string, Draft[]>();
  for (const draft of one.detect(view, options)) {
    const key = keyOf(
      draft.message,
      draft.subjects.map((row) => view.node(row).id),
    );
    drafts.set(key, [...(drafts.get(key) ?? []), draft]);
  }
  return drafts;
};

const sameRows = (some: readonly number[], others: readonly number[]): boolean =>
  new Set([...some, ...others]).size === new Set(some).size && new Set(some).size === new Set(others).size;

/**
 * The drafts of what a twin found, from a view of the part of the organization around it. A detector says itself how
 * where a rule looks at the whole organization; elsewhere it is run on the part, and what the twin found is taken.
 * @throws Error where the detector finds no such thing on the part, which is a fault of the twin.
 */
export const retell = (
  view: OrgView,
  one: AnyDetector,
  options: unknown,
  rows: readonly TwinRow[],
): Draft[] => {
  const lineOf = rowsWith(view.columns.lines);
  const own = new Map<OrgView, ReturnType<typeof draftsOn>>();
  const retold = (seen: OrgView, row: TwinRow): Draft => {
    const told = toldIn(view, lineOf, row);
    const draft = one.retell(seen, options, told);
    if (draft !== undefined) return draft;
    const drafts = own.get(seen) ?? draftsOn(seen, one, options);
    own.set(seen, drafts);
    const alike = drafts.get(keyOf(row.message, row.subjects));
    const same = alike?.find(({ lines }) => sameRows(lines, told.lines));
    if (same === undefined)
      throw new Error(
        `${one.info.id}: the twin says "${row.message}" of ${row.subjects.join(", ")}, the detector does not`,
      );
    return same;
  };
  return rows.map((row) =>
    row.at === undefined ? retold(view, row) : { ...retold(onDay(view, row.at), row), at: row.at },
  );
};
