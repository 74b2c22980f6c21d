import { isManyPlates, roughly } from "../contract/briefing-extent.ts";
import type { BriefingBody, Preflight } from "../contract/briefings.ts";

const words = {
  en: {
    whole: (plates: number, time: string) => `about ${plates} plates, which take about ${time} to draw`,
    less: (plates: number, time: string) => `--top-findings draws about ${plates}, in about ${time}`,
  },
  fr: {
    whole: (plates: number, time: string) => `environ ${plates} planches, à tracer en ${time} environ`,
    less: (plates: number, time: string) => `--top-findings en trace environ ${plates}, en ${time} environ`,
  },
} as const;

/** What a large briefing will come to, and what would be less, as the command line says it. Empty for a small one. */
export const extentText = (expected: Preflight["expected"], lang: BriefingBody["lang"]): string[] => {
  if (!isManyPlates(expected)) return [];
  const { plates, seconds, topFindings } = expected;
  const { whole, less } = words[lang];
  return [
    whole(plates, roughly(seconds)),
    ...(topFindings.plates < plates ? [less(topFindings.plates, roughly(topFindings.seconds))] : []),
  ];
};
