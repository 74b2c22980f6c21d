import { groupBy } from "../../graph/group-by.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import { linesShown, shareSubject } from "./line-sets.ts";

/** What several answer for, or are responsible for, by a reform: the node, and the lines of all who meet there. */
export type Sharers = { readonly node: string; readonly lines: string[] };

/** Kinds by which somebody answers for work or has to do it: as A and as R of RACI. */
const isCharge = (kind: LineKind): boolean => {
  const { family, superior, takesPart, carries } = lineKind(kind);
  return (
    family === "accountability" && superior === "none" && (carries.accountability || takesPart === "from")
  );
};

const charges = (view: OrgView): readonly Line[] =>
  linesShown(view).filter(({ kind, polarity }) => polarity === "asserted" && isCharge(kind));

const isShared = (one: Line, other: Line): boolean =>
  one.kind === other.kind && one.to === other.to && one.from !== other.from && shareSubject(one, other);

const keyOf = ({ kind, to }: Line): string => `${to} ${kind}`;

/** Charges of a view by what they are for. */
const chargesByWork = (view: OrgView): ReadonlyMap<string, readonly Line[]> => groupBy(charges(view), keyOf);

/** Whether the same two already shared it. */
const sharedBefore = (then: readonly Line[], one: Line, other: Line): boolean =>
  then.some(
    (first) =>
      first.from === one.from && then.some((second) => second.from === other.from && isShared(first, second)),
  );

/** Work, plans and means for which a reform makes several responsible, or several accountable, on one subject. */
export const sharersOf = (before: OrgView, after: OrgView, come: readonly Line[]): Sharers[] => {
  const [then, now] = [chargesByWork(before), chargesByWork(after)];
  const brought = come.filter(({ kind, polarity }) => polarity === "asserted" && isCharge(kind));
  const metAt = (key: string): string[] => {
    const [was, all] = [then.get(key) ?? [], now.get(key) ?? []];
    const pairs = brought
      .filter((one) => keyOf(one) === key)
      .flatMap((one) =>
        all
          .filter((other) => isShared(one, other) && !sharedBefore(was, one, other))
          .flatMap((other) => [one.id, other.id]),
      );
    return [...new Set(pairs)].sort();
  };
  return [...new Map(brought.map((one) => [keyOf(one), one.to]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, node]) => ({ node, lines: metAt(key) }))
    .filter(({ lines }) => lines.length > 0);
};
