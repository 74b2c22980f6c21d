import type { Language } from "../graph/language.ts";
import type { Words } from "../graph/vocabulary.ts";
import type { Finding } from "./finding/finding.ts";

/** Findings of two detectors on one statement of a source: the stronger is told, and says what the other would. */
type Pair = {
  /** Detector and message of each. */
  readonly stronger: readonly [detector: string, message: string];
  readonly weaker: readonly [detector: string, message: string];
  /** Whether the two say the same, beyond resting on the same lines. */
  readonly isSame: (stronger: Finding["numbers"], weaker: Finding["numbers"]) => boolean;
  /** What the weaker adds; its numbers stand in braces. */
  readonly fact: Words;
};

const pairs: readonly Pair[] = [
  {
    stronger: ["pillar-crossing", "several-heads"],
    weaker: ["unit-head", "nobody-leads"],
    isSame: () => true,
    fact: {
      en: "None of its {posts} posts leads another on record.",
      fr: "D'après le relevé, aucun de ses {posts} postes n'en dirige un autre.",
    },
  },
  {
    stronger: ["single-point", "cuts-off"],
    weaker: ["span-and-layers", "wide-span"],
    // who cuts off others than its own reports is told of for more than its span
    isSame: ({ cutOff }, { span }) => cutOff === span,
    fact: {
      en: "All {span} are its direct reports, of which the limit looked at is {limit}.",
      fr: "Tous les {span} sont ses subordonnés directs, pour lesquels la limite considérée est {limit}.",
    },
  },
];

const isOf = ({ detector, messageId }: Finding, [of, message]: readonly [string, string]): boolean =>
  detector === of && messageId === message;

const restsOn = (weaker: Finding, stronger: Finding): boolean => {
  const lines = new Set(stronger.evidence.lines);
  return weaker.evidence.lines.every((line) => lines.has(line));
};

const saying = (stronger: Finding, { fact }: Pair, { numbers }: Finding, language: Language): Finding => ({
  ...stronger,
  message: `${stronger.message} ${fact[language].replaceAll(/\{(\w+)\}/g, (_, key: string) => String(numbers[key] ?? ""))}`,
});

/**
 * Findings, each statement of a source told once: where one detector says of a subject, on lines among those of another's
 * finding about the same subject, what that one implies, the other says it too, and it is left out.
 */
export const toldOnce = (findings: readonly Finding[], language: Language = "en"): Finding[] => {
  const told = new Map(findings.map((finding) => [finding.id, finding]));
  for (const pair of pairs)
    for (const weaker of findings.filter((one) => isOf(one, pair.weaker))) {
      const stronger = findings.find(
        (one) =>
          isOf(one, pair.stronger) &&
          one.subjects[0] === weaker.subjects[0] &&
          weaker.subjects.length === 1 &&
          pair.isSame(one.numbers, weaker.numbers) &&
          restsOn(weaker, one),
      );
      const had = stronger === undefined ? undefined : told.get(stronger.id);
      if (had === undefined) continue;
      told.set(had.id, saying(had, pair, weaker, language));
      told.delete(weaker.id);
    }
  return [...told.values()];
};
