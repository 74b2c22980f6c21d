import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { named, otherEnd } from "../../kit.ts";
import type { Matter, Powers } from "./powers.ts";

/** `formal` or `in practice` where all of some lines are so: what is denied on paper is not told as denied. */
const onBasis = (view: OrgView, lines: readonly number[]): Record<string, Value> => {
  const isAll = (basis: string): boolean =>
    lines.length > 0 && lines.every((line) => view.line(line).basis === basis);
  return {
    formal: isAll("formal") ? "formal " : "",
    formelle: isAll("formal") ? " formelle" : "",
    practice: isAll("practice") ? { words: { en: " in practice", fr: " dans la pratique" } } : "",
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
