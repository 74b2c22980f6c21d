import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, namedEnds } from "../../kit.ts";
import type { Ownership } from "./ownership.ts";

/** What is no surer than the reading of the record that nobody has it, or that the thing itself is lacking. */
const rests: ReadonlySet<string> = new Set(["nobody", "unfilled"]);

/** What one of the messages says of a function. */
export const draftUnowned =
  (message: string, severity: Severity) =>
  (view: OrgView, { work, owners, denied }: Ownership): Draft => {
    const ends = (lines: readonly number[]) => namedEnds(view, lines, work);
    return {
      message,
      severity,
      status: message === "owner-not-recorded" ? "not-enough-data" : "found",
      subjects: [work],
      lines: [...owners, ...denied],
      numbers: { owners: owners.length },
      coverage: rests.has(message) ? [view.coverage(view.node(work), "responsible-for", "in")] : [],
      said: owners.length > 0 ? [] : [view.coverage(view.node(work), "responsible-for", "in")],
      values: { work: named(view, [work]), owners: ends(owners), expected: ends(denied) },
    };
  };
