import { i32, u8 } from "../graph/index/at.ts";
import { bucketsOf } from "../graph/index/buckets.ts";
import { confidenceCode, lineKindCode, polarityCode } from "../graph/index/columns.ts";
import { endsOf } from "../graph/index/relation.ts";
import { windowOf } from "../graph/index/slice.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { Language } from "../graph/language.ts";
import { isoDay } from "../graph/model/date.ts";
import { onDay } from "./at-one-time.ts";
import type { Draft } from "./finding/draft.ts";
import { say } from "./finding/words.ts";

/**
 * What replaces something has its weaknesses neither inherited nor resolved: of the successor they are not recorded.
 */

/** A thing that has ended by the slice's date, what has replaced it, and a day on which it still was. */
export type Replacement = { readonly old: number; readonly successor: number; readonly at: string };

/** What has been replaced by the date of a slice and is over; none without a date, since then all of it is shown. */
export const replacementsIn = (view: OrgView): Replacement[] => {
  const window = windowOf(view.slice);
  if (window === undefined) return [];
  const { lineFrom, lineTo, lineConfidence, nodeUntil } = view.columns;
  const floor = confidenceCode.get(view.slice.confidence) ?? 0;
  const replacing = bucketsOf(view.columns)(
    lineKindCode.get("replaces") ?? 0,
    polarityCode.get("asserted") ?? 0,
  );
  return [...replacing].flatMap((row) => {
    if (u8(lineConfidence, row) < floor) return [];
    const [successor, old] = [i32(lineFrom, row), i32(lineTo, row)];
    const last = i32(nodeUntil, old);
    return view.hasNode(successor) && last < window[0] ? [{ old, successor, at: isoDay(last) }] : [];
  });
};

/** Those whom a finding is about: its subjects, and whom its sentence names. */
const namedIn = ({ columns }: OrgView, { subjects, values }: Draft): ReadonlySet<number> => {
  const ids = Object.values(values).flatMap((value) =>
    typeof value === "object" && "nodes" in value ? value.nodes : [],
  );
  return new Set([...subjects, ...ids.flatMap((id) => columns.nodeOf.get(id) ?? [])]);
};

/**
 * What was found of those that have been replaced, as what is not recorded of their successors; nothing where the
 * successor has the same weakness on record.
 * @param then what was found on the last day of the replaced
 * @param now what is found through the slice
 */
export const draftsOfReplaced = (
  view: OrgView,
  { old, successor }: Omit<Replacement, "at">,
  then: readonly Draft[],
  now: readonly Draft[],
): Draft[] =>
  then
    .filter((one) => (one.status ?? "found") === "found" && namedIn(view, one).has(old))
    .filter(({ message }) => !now.some((one) => one.message === message && namedIn(view, one).has(successor)))
    .map((draft) => ({
      ...draft,
      severity: "low",
      status: "not-enough-data",
      replaced: { old, successor },
    }));

/** The same for a view, with what is found in it. */
export const withReplaced = (
  view: OrgView,
  now: readonly Draft[],
  told: (view: OrgView) => readonly Draft[],
): Draft[] => [
  ...now,
  ...replacementsIn(view).flatMap((one) => draftsOfReplaced(view, one, told(onDay(view, one.at)), now)),
];

const sentences = {
  en: "{successor} has replaced {old}; of it this is not recorded.",
  fr: "{successor} a remplacé {old} ; à son sujet, cela n'est pas connu.",
} as const;

// held on to: a view finds a relation it has made by the list itself
const replacingKinds = ["replaces"] as const;

/** What has replaced somebody whom a finding is about, and whom it is not about itself. */
const successorIn = (view: OrgView, draft: Draft): Draft["replaced"] => {
  if (draft.replaced !== undefined) return draft.replaced;
  const replacing = view.relation(replacingKinds, "in");
  if (replacing.lines.length === 0) return undefined;
  const named = namedIn(view, draft);
  for (const old of named) {
    const [successor] = endsOf(replacing, old);
    if (successor !== undefined && !named.has(successor)) return { old, successor };
  }
  return undefined;
};

/** A sentence on what has been replaced, with what is on record of its successor. */
export const withSuccessor = (
  view: OrgView,
  draft: Draft,
  sentence: string,
  [language, nameOf]: readonly [Language, (id: string) => string],
): string => {
  const found = successorIn(view, draft);
  if (found === undefined || (draft.status === "not-enough-data" && draft.replaced === undefined))
    return sentence;
  const values = {
    successor: { nodes: [view.node(found.successor).id] },
    old: { nodes: [view.node(found.old).id] },
  };
  return `${sentence} ${say(sentences, values, language, nameOf)}`;
};
