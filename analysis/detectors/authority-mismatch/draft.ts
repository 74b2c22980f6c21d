import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { named, otherEnd } from "../../kit.ts";
import type { SaidLine } from "../../said-line.ts";
import type { Matter, Powers } from "./powers.ts";

/** `formal` or `in practice` where all of some lines are so: what is denied on paper is not told as denied. */
export const onBasis = (view: OrgView, lines: readonly number[]): Record<string, Value> => {
  const isAll = (basis: string): boolean =>
    lines.length > 0 && lines.every((line) => view.line(line).basis === basis);
  return {
    formal: isAll("formal") ? "formal " : "",
    formelle: isAll("formal") ? " formelle" : "",
    formel: isAll("formal") ? " formel" : "",
    practice: isAll("practice") ? { words: { en: " in practice", fr: " dans la pratique" } } : "",
  };
};

/** What is denied on a condition only is not told as denied altogether. */
export const inPart =
  (message: string) =>
  (view: OrgView, { lines }: SaidLine): string | undefined =>
    lines.every((line) => view.line(line).condition !== undefined) ? `${message}.in-part` : undefined;

/** Over whom it has only limited authority; the one thing that it carries itself is `it`. */
const limitedOver = (
  view: OrgView,
  over: readonly number[],
  work: readonly number[],
): Record<string, Value> => {
  const [it, ...more] = new Set(work);
  const own = it !== undefined && more.length === 0 && over.includes(it);
  const others = own ? over.filter((row) => row !== it) : over;
  if (others.length === 0) return { limits: "", limitedOver: { words: { en: "over it", fr: "là-dessus" } } };
  return {
    limits: { words: own ? { en: "over it and ", fr: "là-dessus et sur " } : { en: "over ", fr: "sur " } },
    limitedOver: named(view, others),
  };
};

/** What one of the messages says of an actor and one matter. */
export const draftAuthorityMismatch =
  (message: string, severity: Severity, matterOf: (powers: Powers) => Matter) =>
  (view: OrgView, powers: Powers): Draft => {
    const matter = matterOf(powers);
    const end = (line: number): number => otherEnd(view, line, powers.actor);
    const [over, work] = [matter.lines.map(end), matter.work.map(end)];
    return {
      message,
      severity,
      subjects: [powers.actor],
      lines: [...matter.lines, ...matter.work, ...matter.more],
      numbers: { over: new Set(over).size, work: new Set(work).size },
      claims: matter.lines,
      values: {
        ...onBasis(view, matter.lines),
        ...limitedOver(view, over, work),
        actor: named(view, [powers.actor]),
        over: named(view, over),
        work: named(view, work),
        forum: named(view, work),
      },
    };
  };

/** An actor that carries a mandate and of whose authority nothing is recorded. */
export const powersNotRecorded = (view: OrgView, powers: Powers): Draft => ({
  ...draftAuthorityMismatch("authority-not-recorded", "low", ({ silent }) => silent)(view, powers),
  status: "not-enough-data",
});
