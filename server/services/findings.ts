import type { Finding, Status } from "../../analysis/finding/finding.ts";
import type { Effect } from "../../analysis/reform/compare.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Language } from "../../graph/language.ts";
import type { Severity } from "../../graph/vocabulary.ts";
import type { CompiledDataset, FindingsRequest } from "../cache/compiled-dataset.ts";
import type { Disposition } from "../contract/dispositions.ts";
import type { FindingDetail, FindingWithOverlay } from "../contract/findings.ts";
import { restsOf } from "./shorter-findings.ts";
import { detectorCypher } from "./twins.ts";

/** Which findings to give, of those that a request finds, and what to say beside them. */
export type FindingsChoice = {
  readonly status?: readonly Status[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  readonly resolvers?: boolean | undefined;
};

type Resolver = NonNullable<FindingWithOverlay["resolvedBy"]>[number];

const effectOf = (
  { resolved, changed, addressed }: Effect,
  finding: string,
): Resolver["effect"] | undefined => {
  const touches = (found: readonly Finding[]): boolean => found.some(({ id }) => id === finding);
  if (touches(resolved)) return "resolved";
  if (touches(changed.map(({ after }) => after))) return "changed";
  const spokenTo = addressed.filter(({ isTakenAway = false }) => !isTakenAway);
  return touches(spokenTo.map(({ before }) => before)) ? "addressed" : undefined;
};

const rank = { resolved: 0, changed: 1, addressed: 2 } as const satisfies Record<Resolver["effect"], number>;

const resolversOf = (compiled: CompiledDataset, language: Language, finding: string): Resolver[] =>
  compiled
    .effects(language)
    .flatMap((one): Resolver[] => {
      const effect = effectOf(one, finding);
      return effect === undefined ? [] : [{ patch: one.patch.id, title: one.patch.title, effect }];
    })
    .toSorted((one, other) => rank[one.effect] - rank[other.effect]);

const allows = <Item>(chosen: readonly Item[] | undefined, item: Item): boolean =>
  chosen === undefined || chosen.length === 0 || chosen.includes(item);

/** Findings with what the team has said of each. */
export const withDispositions = (
  findings: readonly Finding[],
  dispositions: readonly Disposition[],
): FindingWithOverlay[] => {
  const said = new Map(dispositions.map((one) => [one.finding, one]));
  return findings.map((finding) => {
    const disposition = said.get(finding.id);
    return { ...finding, ...(disposition === undefined ? {} : { disposition }) };
  });
};

/** Findings of a choice, most severe first. */
export const chosenFindings = (
  compiled: CompiledDataset,
  request: FindingsRequest,
  { status: statuses, severity: severities }: FindingsChoice,
): Finding[] =>
  compiled
    .findings(request)
    .filter(({ status, severity }) => allows(statuses, status) && allows(severities, severity));

/** Findings with what the team has said of them, most severe first. */
export const findingsAnswer = (
  compiled: CompiledDataset,
  request: FindingsRequest,
  choice: FindingsChoice,
  dispositions: readonly Disposition[],
): FindingWithOverlay[] => {
  return withDispositions(chosenFindings(compiled, request, choice), dispositions).map((finding) =>
    choice.resolvers
      ? { ...finding, resolvedBy: resolversOf(compiled, request.language ?? "en", finding.id) }
      : finding,
  );
};

/** One finding with what the team has said of it, and the rule that found it in Cypher. Throws DottedError not-found. */
export const findingAnswer = (
  compiled: CompiledDataset,
  id: string,
  request: FindingsRequest,
  choice: FindingsChoice,
  dispositions: readonly Disposition[],
): FindingDetail => {
  const found = findingsAnswer(compiled, request, choice, dispositions).find((one) => one.id === id);
  if (found === undefined) throw new DottedError("not-found", `there is no finding "${id}" in this slice`);
  return { ...found, rests: restsOf(found), ...detectorCypher(compiled, found.detector, request) };
};
