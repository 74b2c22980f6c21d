import { groupBy } from "../../graph/group-by.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Draft } from "./draft.ts";
import { joinedDrafts } from "./joined.ts";
import { distinct, sortWords } from "./short-lists.ts";

/** From so many on, findings that have something in common are told as one pattern. */
const leastOfPattern = 5;

/** What a draft has in common with others: the nodes the pattern is named after, and the sentence that tells it. */
export type Common = {
  readonly wording: string;
  readonly nodes: readonly number[];
  /** Lines that say that this one has it. */
  readonly lines: readonly number[];
  /** The values of its own that the sentence has. */
  readonly values: Draft["values"];
};

type Member = { readonly draft: Draft; readonly common: Common };

/** What a draft has in common with others, by rows: enough to count those that have it too. */
const rowKey = ({ message }: Draft, { wording, nodes }: Common): string =>
  `${message} ${wording} ${nodes.toSorted((one, other) => one - other).join(" ")}`;

/** The same by ids, which does not depend on the order of rows. */
const keyOf = (view: OrgView, { draft, common }: Member): string =>
  [draft.message, common.wording, ...sortWords(common.nodes.map((row) => view.node(row).id))].join(" ");

/** What enough drafts have in common for a pattern. Counted before anything is gathered: most have nothing with so many. */
const frequentKeys = (drafts: readonly Draft[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const common of draft.commons ?? []) {
      const key = rowKey(draft, common);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return new Set([...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= leastOfPattern));
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

const patternOf = (view: OrgView, members: readonly Member[]): Draft[] => {
  const [{ common } = { common: undefined }] = members;
  const drafts = members.map(({ draft }) => draft);
  const one = joinedDrafts(view, drafts, {
    lines: distinct([
      ...drafts.flatMap(({ lines }) => lines),
      ...members.flatMap((member) => member.common.lines),
    ]),
    wording: common?.wording,
    idNodes: common?.nodes ?? [],
    values: { ...common?.values, count: members.length },
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
  if (drafts.length < leastOfPattern) return drafts;
  const taken = new Set<Draft>();
  const patterns: Draft[] = [];
  for (const [, members] of groupsOf(view, drafts)) {
    const left = members.filter(({ draft }) => !taken.has(draft));
    if (left.length < leastOfPattern) continue;
    for (const { draft } of left) taken.add(draft);
    patterns.push(...patternOf(view, left));
  }
  return taken.size === 0 ? [...drafts] : [...drafts.filter((draft) => !taken.has(draft)), ...patterns];
};
