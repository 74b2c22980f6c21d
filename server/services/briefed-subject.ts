import { withheldOperations } from "../../analysis/redaction/dataset.ts";
import type { Withholding } from "../../analysis/redaction/withholding.ts";
import type { Reform } from "../../analysis/reform/compare.ts";
import { colon } from "../../graph/drawing/words.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Store } from "../../graph/store/store.ts";
import { isolated } from "../../graph/text/isolate.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { scenarioBodySchema } from "../contract/scenarios.ts";

/** A part of what is seen, named. */
export type SeenSubject = Extract<BriefingBody["subject"], { nodes: unknown }>;

/** What a profile stands beside: another dataset, another date, or both. */
export type BesideSubject = NonNullable<Extract<BriefingBody["subject"], { profile: unknown }>["beside"]>;

/** What a briefing is about: a saved scenario is fetched, a recorded patch is a reform of its own. */
export type BriefedSubject =
  | { readonly finding: string }
  | { readonly profile: true; readonly beside?: BesideSubject | undefined }
  | { readonly seen: SeenSubject }
  | { readonly reform: Reform; readonly title: string | undefined; readonly name: string };

/** Recorded patches by their names, where nobody has given the reform one. */
export const reformTitle = (
  { patches }: Dataset,
  tried: readonly string[],
  language: Language,
): string | undefined => {
  const known = tried.flatMap((id) => patches.find((one) => one.id === id) ?? []);
  const [only] = known;
  if (only === undefined) return undefined;
  return known.length === 1
    ? `${only.id}${colon(language)} ${isolated(only.title)}`
    : known.map(({ id }) => id).join(" + ");
};

/** A scenario somebody saved, or a recorded patch by its id. */
const scenarioOf = async (dataset: Dataset, store: Store, id: string): Promise<BriefedSubject> => {
  const patch = dataset.patches.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (patch !== undefined) return { reform: { patches: [patch.id] }, title: undefined, name: patch.id };
  const { body, changedBy, changedAt } = await store.document(dataset.id, "scenario", id);
  const scenario = scenarioBodySchema.parse(body);
  const proposal = { why: scenario.note, by: changedBy, on: changedAt.slice(0, "YYYY-MM-DD".length) };
  return { reform: { ...scenario, proposal }, title: scenario.title, name: id };
};

/** What a body asks a briefing about. @throws DottedError `not-found` for a scenario that is not there. */
export const briefedSubject = async (
  dataset: Dataset,
  store: Store,
  { subject }: BriefingBody,
): Promise<BriefedSubject> => {
  if ("finding" in subject || "profile" in subject) return subject;
  if ("scenario" in subject) return scenarioOf(dataset, store, subject.scenario);
  if ("reform" in subject) return { reform: subject.reform, title: subject.reform.title, name: "reform" };
  return { seen: subject };
};

/** A subject without names. */
export const withheldSubject = (subject: BriefedSubject, kept: Withholding): BriefedSubject => {
  if (!("reform" in subject)) return subject;
  const { reform, title } = subject;
  const operations = withheldOperations(reform.operations ?? [], kept);
  const { why, by, on } = reform.proposal ?? {};
  const proposal = { why: why && kept.hide(why), by: by && kept.hide(by), on };
  return { ...subject, reform: { ...reform, operations, proposal }, title: title && kept.hide(title) };
};

/** A file name that points to nobody. */
export const withheldName = (
  name: string,
  subject: BriefedSubject,
  { hide, pointsTo }: Withholding,
): string => {
  if ("finding" in subject) return subject.finding.split(":")[0] ?? "finding";
  return hide(name) === name && !pointsTo(name) ? name : "briefing";
};
