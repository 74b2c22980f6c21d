import { semicolon } from "../../graph/drawing/words.ts";
import { type Language, listWords } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { keysOf, requests, type Words } from "../../graph/vocabulary.ts";
import type { Comparison, Reform } from "../reform/compare.ts";

const words = {
  would: { en: "Would resolve:", fr: "Résoudrait :" },
  more: { en: "and others", fr: "et d'autres" },
  all: {
    en: "Drawn as if done; what the source asks is to {asks}.",
    fr: "Dessiné comme si c'était fait ; ce que la source demande : {asks}.",
  },
  part: {
    en: "Drawn as if done; for part of it the source asks to {asks}.",
    fr: "Dessiné comme si c'était fait ; pour une part, la source demande : {asks}.",
  },
} as const satisfies Record<string, Words>;

const mostTold = 2;

const resolves = ({ resolved }: Comparison, language: Language): string[] => {
  if (resolved.length === 0) return [];
  const first = resolved.slice(0, mostTold).map(({ message }) => message.replace(/\.$/, ""));
  const rest = resolved.length > mostTold ? [words.more[language]] : [];
  return [`${words.would[language]} ${[...first, ...rest].join(semicolon(language))}.`];
};

/** That the picture shows more than is asked, where the source asks to consider, examine … a step and not for the step. */
const asksLess = ({ patches }: Dataset, reform: Reform, language: Language): string[] => {
  const recorded = patches.filter(({ id }) => reform.patches.includes(id));
  const operations = [...recorded.flatMap((one) => one.operations), ...(reform.operations ?? [])];
  const asked = new Set(operations.map(({ asks = "change" }) => asks));
  const less = keysOf(requests).filter((one) => one !== "change" && asked.has(one));
  if (less.length === 0) return [];
  const told = less.map((one) => requests[one][language].split(/[;,]/u)[0] ?? "");
  return [words[asked.has("change") ? "part" : "all"][language].replace("{asks}", listWords(told, language))];
};

/** What stands under the title of a reform's picture: what it would resolve, and where the source asks for less. */
export const reformSubtitle = (
  dataset: Dataset,
  change: Comparison,
  reform: Reform,
  language: Language,
): string => [...resolves(change, language), ...asksLess(dataset, reform, language)].join(" ");
