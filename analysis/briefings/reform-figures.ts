import { type Diagram, outcomes } from "../../graph/drawing/diagram/diagram.ts";
import type { Language } from "../../graph/language.ts";
import type { Finding } from "../finding/finding.ts";
import type { Comparison } from "../reform/compare.ts";

const words = {
  findings: { en: "Findings", fr: "Constats" },
  resolved: { en: "Findings resolved", fr: "Constats résolus" },
  changed: { en: "Findings changed, not gone", fr: "Constats modifiés, non résolus" },
  introduced: { en: "New findings", fr: "Nouveaux constats" },
} as const;

const rounded = (value: number | null, language: Language): string => {
  if (value === null) return "–";
  const text = String(Math.round(value * 1000) / 1000);
  return language === "fr" ? text.replace(".", ",") : text;
};

/** Measures that move by a part that can be told from noise. */
const telling = 0.1;

/** How many were found: what cannot be told is no finding, and one told in two groupings is one. */
const found = (findings: readonly Finding[]): string =>
  String(new Set(findings.filter(({ status }) => status === "found").map(({ id }) => id)).size);

/** All findings before and after, what becomes of them, and the measures that move. */
export const reformFigures = (change: Comparison, language: Language): Diagram["figures"] => {
  const { resolved, changed, introduced, unchanged, addressed } = change;
  const open = addressed.map(({ before }) => before);
  const total = {
    label: words.findings[language],
    before: found([...resolved, ...unchanged, ...open, ...changed.map(({ before }) => before)]),
    after: found([...introduced, ...unchanged, ...open, ...changed.map(({ after }) => after)]),
  };
  const counts = outcomes.map((key) => ({
    label: words[key][language],
    before: "",
    after: String(change[key].length),
  }));
  const measured = change.measures
    .filter(({ before, after }) =>
      before === null || after === null
        ? before !== after
        : Math.abs(after - before) > telling * Math.abs(before),
    )
    .map((one) => ({
      label: one.label[language],
      before: rounded(one.before, language),
      after: rounded(one.after, language),
    }));
  return [total, ...counts, ...measured];
};
