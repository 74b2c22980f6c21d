import type { Language } from "../../graph/language.ts";
import type { Why, WhyStep } from "../contract/why.ts";
import { wrapText } from "./wrap.ts";

const words = {
  en: {
    yes: "yes",
    no: "no",
    "not recorded": "not recorded",
    silent: "Nothing is found here.",
    untold: "Nothing is found here. What is not recorded could not be judged.",
    apart: "This rule does not judge things of this kind.",
  },
  fr: {
    yes: "oui",
    no: "non",
    "not recorded": "non consigné",
    silent: "Rien n'est constaté ici.",
    untold: "Rien n'est constaté ici. Ce qui n'est pas consigné n'a pu être jugé.",
    apart: "Cette règle ne juge pas les choses de ce genre.",
  },
} as const;

const rounded = new Intl.NumberFormat("en", { maximumFractionDigits: 3, useGrouping: false });

const stepText = (
  { question, answer, numbers, nodes, lines }: WhyStep,
  place: number,
  { lang, columns }: { readonly lang: Language; readonly columns: number },
): string => {
  const facts = [
    ...Object.entries(numbers).map(([name, value]) => `${name} = ${rounded.format(value)}`),
    ...(nodes.length > 0 ? [nodes.join(", ")] : []),
    ...(lines.length > 0 ? [`[${lines.join(", ")}]`] : []),
  ];
  const mark = `${String(place).padStart(3)}. `;
  return [
    wrapText(`${question} ${words[lang][answer]}`, columns, "     ", mark),
    ...(facts.length > 0 ? [wrapText(facts.join(" · "), columns, "     ")] : []),
  ].join("\n");
};

/** The steps of a rule as numbered questions with their answers, and what follows. */
export const whyText = (
  { findings, steps }: Why,
  style: { readonly lang: Language; readonly columns: number },
): string =>
  [
    ...(steps.length === 0 ? [words[style.lang].apart] : []),
    ...steps.map((step, place) => stepText(step, place + 1, style)),
    ...(findings.length === 0
      ? [words[style.lang][steps.some(({ answer }) => answer === "not recorded") ? "untold" : "silent"]]
      : findings.map(({ message }) => wrapText(message, style.columns))),
  ].join("\n");
