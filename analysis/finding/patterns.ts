import { groupBy } from "../../graph/group-by.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { keysOf, type Severity, severities } from "../../graph/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { joinedDrafts } from "./joined.ts";
import { distinct, sortWords } from "./short-lists.ts";

/** From so many on, findings that have something in common are told as one pattern, unless this says another number. */
const usualLeast = 5;

/** What a draft has in common with others: the nodes the pattern is named after, and the sentence that tells it. */
export type Common = {
  readonly wording: string;
  readonly nodes: readonly number[];
  /** Lines that say that this one has it. */
  readonly lines: readonly number[];
  /** The values of its own that the sentence has; where members are ranked, those of the worst. */
  readonly values: Draft["values"];
  /** From how many on it is a pattern; 5 where nothing is said. */
  readonly least?: number;
  /** Whether that they have it in common is our reading. */
  readonly inferred?: true;
  /** How bad this one is among its like: the worst is told first, with the nodes of that place of the sentence in that order. */
  readonly rank?: { readonly by: number; readonly place: string };
};

const leastOf = ({ least = usualLeast }: Common): number => least;

type Member = { readonly draft: Draft; readonly common: Common };

/** What a draft has in common with others, by rows: enough to count those that have it too. */
const rowKey = ({ message }: Draft, { wording, nodes }: Common): string =>
  `${message} ${wording} ${nodes.toSorted((one, other) => one - other).join(" ")}`;

/** The same by ids, which does not depend on the order of rows. */
const keyOf = (view: OrgView, { draft, common }: Member): string =>
  [draft.message, common.wording, ...sortWords(common.nodes.map((row) => view.node(row).id))].join(" ");

/** What enough drafts have in common for a pattern. Counted before anything is gathered: most have nothing with so many. */
const frequentKeys = (drafts: readonly Draft[]): ReadonlySet<string> => {
  const counts = new Map<string, { count: number; least: number }>();
  for (const draft of drafts)
    for (const common of draft.commons ?? []) {
      const key = rowKey(draft, common);
      const had = counts.get(key);
      if (had === undefined) counts.set(key, { count: 1, least: leastOf(common) });
      else had.count++;
    }
  return new Set([...counts].flatMap(([key, { count, least }]) => (count >= least ? [key] : [])));
};

/** Members by what they have in common, the largest group first, of two as large the first by name. */
const groupsOf = (view: OrgView, drafts: readonly Draft[]): (readonly [string, readonly Member[]])[] => {
  const frequent = frequentKeys(drafts);
  if (frequent.size === 0) return [];
  const members = drafts.flatMap((draft) =>
    (draft.commons ?? [])
      .filter((common) => frequent.has(rowKey(draft, common)))
      .map((common): Member => ({ draft, common })),
  );
  return [...groupBy(members, (member) => keyOf(view, member))].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
};

/** The worst first, of those as bad the first by name; as they come where they are not ranked. */
const worstFirst = (view: OrgView, members: readonly Member[]): readonly Member[] => {
  if (members.some(({ common }) => common.rank === undefined)) return members;
  const idOf = ({ draft }: Member): string => view.node(draft.subjects[0] ?? -1).id;
  const badness = ({ common }: Member): number => common.rank?.by ?? 0;
  return members.toSorted(
    (one, other) => badness(other) - badness(one) || (idOf(one) < idOf(other) ? -1 : 1),
  );
};

const severityOrder = keysOf(severities);

/** The severity of the most severe of some. */
const worstOf = (drafts: readonly Draft[]): Severity =>
  severityOrder.find((severity) => drafts.some((draft) => draft.severity === severity)) ?? "low";

/** The place of the sentence that names the members, in their order. */
const rankedPlace = (members: readonly Member[]): Draft["values"] => {
  const place = members[0]?.common.rank?.place;
  if (place === undefined) return {};
  const named = members.map(({ draft }) => draft.values[place]);
  return {
    [place]: {
      nodes: distinct(
        named.flatMap((value) => (typeof value === "object" && "nodes" in value ? value.nodes : [])),
      ),
    },
  };
};

const patternOf = (view: OrgView, unordered: readonly Member[]): Draft[] => {
  const members = worstFirst(view, unordered);
  const [{ common } = { common: undefined }] = members;
  const drafts = members.map(({ draft }) => draft);
  const one = joinedDrafts(view, drafts, {
    severity: worstOf(drafts),
    lines: distinct([
      ...drafts.flatMap(({ lines }) => lines),
      ...members.flatMap((member) => member.common.lines),
    ]),
    wording: common?.wording,
    ...(common?.inferred === true ? { inferred: true } : {}),
    idNodes: common?.nodes ?? [],
    values: { ...rankedPlace(members), ...common?.values, count: members.length },
  });
  const columns = members.find(({ draft }) => draft.patternRow !== undefined)?.draft.patternRow?.columns;
  const rows = members.flatMap(({ draft }) =>
    draft.patternRow === undefined ? [] : [draft.patternRow.row()],
  );
  if (one === undefined) return [];
  return [columns === undefined ? one : { ...one, table: { columns: [...columns], rows } }];
};

/** Drafts with those that have something in common told as one; each draft is in one pattern at most. */
export const inPatterns = (view: OrgView, drafts: readonly Draft[]): readonly Draft[] => {
  if (drafts.every(({ commons = [] }) => commons.length === 0)) return drafts;
  const taken = new Set<Draft>();
  const patterns: Draft[] = [];
  for (const [, members] of groupsOf(view, drafts)) {
    const left = members.filter(({ draft }) => !taken.has(draft));
    const [one] = left;
    if (one === undefined || left.length < leastOf(one.common)) continue;
    for (const { draft } of left) taken.add(draft);
    patterns.push(...patternOf(view, left));
  }
  return taken.size === 0 ? [...drafts] : [...drafts.filter((draft) => !taken.has(draft)), ...patterns];
};
