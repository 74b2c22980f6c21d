import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { ActorPair } from "../../coordination/pairs-on-record.ts";
import type { Draft } from "../../finding/draft.ts";
import { named } from "../../kit.ts";
import type { Sharing } from "./sharing.ts";

/** What one of the messages says of a pair. */
export const ofPair =
  (message: string, severity: Severity) =>
  (view: OrgView, { one, other, needed, denied, working }: ActorPair): Draft => ({
    message,
    severity,
    subjects: [one, other],
    lines: [...needed, ...denied, ...working],
    alike: { places: ["one", "other"] },
    claims: working,
    values: { one: named(view, [one]), other: named(view, [other]) },
  });

const ofSharing = (view: OrgView, { one, other, tasks, lines }: Sharing) => ({
  subjects: [one, other],
  lines,
  numbers: { tasks: tasks.length },
  values: { one: named(view, [one]), other: named(view, [other]), tasks: named(view, tasks) },
});

export const sharedTasksApart = (view: OrgView, sharing: Sharing): Draft => ({
  message: "shared-tasks-apart",
  severity: "medium",
  ...ofSharing(view, sharing),
});

export const sharedTasks = (view: OrgView, sharing: Sharing): Draft => ({
  message: "shared-tasks",
  severity: "low",
  status: "not-enough-data",
  ...ofSharing(view, sharing),
});
