import type { OrgView } from "../../../graph/index/view.ts";
import { type Language, listWords } from "../../../graph/language.ts";
import { type Severity, scopes } from "../../../graph/vocabulary.ts";
import type { ActorPair } from "../../coordination/pairs-on-record.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { named } from "../../kit.ts";
import type { Sharing } from "./sharing.ts";

/** On which subject it is needed, or is, where all lines that say so have the same. */
const aboutOf = (view: OrgView, lines: readonly number[]): Value => {
  const all = lines.map((line) => view.line(line).scopes);
  const [first = []] = all;
  const isSame = all.every((some) => some.join(" ") === first.join(" "));
  if (!isSame || first.length === 0 || first.includes("general")) return "";
  const words = (language: Language): string =>
    listWords(
      first.map((scope) => scopes[scope][language]),
      language,
    );
  return { words: { en: ` on ${words("en")}`, fr: ` (${words("fr")})` } };
};

/** What one of the messages says of a pair. */
export const ofPair =
  (message: string, severity: Severity) =>
  (view: OrgView, { one, other, needed, denied, working }: ActorPair): Draft => ({
    message,
    severity,
    subjects: [one, other],
    lines: [...needed, ...denied, ...working],
    alike: { places: ["one", "other"], optional: ["about"] },
    claims: working,
    values: {
      one: named(view, [one]),
      other: named(view, [other]),
      about: aboutOf(view, needed.length > 0 ? needed : [...denied, ...working]),
    },
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
