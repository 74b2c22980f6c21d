import type { Finding, Severity, Status } from "../../analysis/finding/finding.ts";
import type { Language } from "../../analysis/finding/words.ts";
import type { Effect } from "../../analysis/scenario/compare.ts";
import type { Disposition } from "../contract/dispositions.ts";
import type { FindingWithOverlay } from "../contract/findings.ts";
import type { FindingsRequest, Reading } from "../reading/reading.ts";

/** Which findings to give, of those that a request finds, and what to say beside them. */
export type FindingsChoice = {
  readonly status?: readonly Status[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  readonly resolvers?: boolean | undefined;
};

type Resolver = NonNullable<FindingWithOverlay["resolvedBy"]>[number];

const effectOf = ({ resolved, changed }: Effect, finding: string): Resolver["effect"] | undefined => {
  const touches = (found: readonly Finding[]): boolean => found.some(({ id }) => id === finding);
  if (touches(resolved)) return "resolved";
  return touches(changed.map(({ after }) => after)) ? "changed" : undefined;
};

const resolversOf = (reading: Reading, language: Language, finding: string): Resolver[] =>
  reading.effects(language).flatMap((one): Resolver[] => {
    const effect = effectOf(one, finding);
    return effect === undefined ? [] : [{ patch: one.patch.id, title: one.patch.title, effect }];
  });

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

/** Findings with what the team has said of them, most severe first. */
export const findingsAnswer = (
  reading: Reading,
  request: FindingsRequest,
  choice: FindingsChoice,
  dispositions: readonly Disposition[],
): FindingWithOverlay[] => {
  const chosen = reading
    .findings(request)
    .filter(({ status, severity }) => allows(choice.status, status) && allows(choice.severity, severity));
  return withDispositions(chosen, dispositions).map((finding) =>
    choice.resolvers
      ? { ...finding, resolvedBy: resolversOf(reading, request.language ?? "en", finding.id) }
      : finding,
  );
};
