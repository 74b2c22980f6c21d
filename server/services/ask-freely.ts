import type { Interpretation as Understanding } from "../../analysis/free-text/readings.ts";
import { understand } from "../../analysis/free-text/understand.ts";
import { everything, type Slice } from "../../graph/index/slice.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import { bases } from "../../graph/vocabulary.ts";
import type { CompiledDataset } from "../cache/compiled-dataset.ts";
import type { FreeAnswer } from "../contract/free-text.ts";
import { askQuestion } from "./ask.ts";
import { questionList } from "./question-list.ts";
import { unknownNameIn } from "./unknown-name.ts";

const says = {
  asked: { en: "Understood as: {words}", fr: "Compris ainsi : {words}" },
  choose: {
    en: "This can be read in several ways, so nothing is answered yet. Which do you mean?",
    fr: "Cela peut se lire de plusieurs façons ; rien n'est donc encore répondu. Laquelle voulez-vous dire ?",
  },
  single: {
    en: "I am not sure that this is what you mean, so nothing is answered yet. Do you mean this?",
    fr: "Il n'est pas certain que ce soit la question posée ; rien n'est donc encore répondu. Est-ce bien celle-ci ?",
  },
  missing: {
    en: "Something is still missing, so nothing is answered yet.",
    fr: "Il manque encore quelque chose ; rien n'est donc encore répondu.",
  },
  none: { en: "I have no question for that.", fr: "Je n'ai pas de question pour cela." },
  unknown: {
    en: "Nobody and nothing on record is called {name}.",
    fr: "Rien ni personne, dans ce qui est enregistré, ne s'appelle {name}.",
  },
} as const;

/** A node by name; by its id as well where another is called the same. */
const nameOf = (view: OrgView, value: string): string => {
  const row = view.find(value);
  if (row === undefined) return value;
  const { name, id } = view.node(row);
  const namesakes = view.columns.nodes.filter((node) => node.name === name).length;
  return namesakes > 1 ? `${name} (${id})` : name;
};

/** The question in words, with what is known in its places and three dots in the others. */
const inWords = (view: OrgView, reading: Understanding, language: Language): string => {
  const { question, parameters } = reading;
  const info = questionList.find((one) => one.id === question);
  const template = info?.question[language] ?? question;
  const said = template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = parameters[name];
    if (typeof value !== "string") return "…";
    return info?.parameters.properties[name]?.choices?.[value]?.[language] ?? nameOf(view, value);
  });
  const unsaid = Object.entries(parameters).flatMap(([name, value]) => {
    const label = info?.parameters.properties[name]?.label?.[language] ?? name;
    return template.includes(`{${name}}`) || typeof value !== "string"
      ? []
      : [`${label}: ${nameOf(view, value)}`];
  });
  unsaid.push(...(reading.bases ?? []).map((basis) => bases[basis][language]));
  return unsaid.length === 0 ? said : `${said} (${unsaid.join("; ")})`;
};

/** Why nothing is answered: nobody is called as the text says, or there is no question for it. */
const refusal = (reading: CompiledDataset, text: string, language: Language): string => {
  const name = unknownNameIn({ view: reading.view(), dataset: reading.dataset }, text);
  return name === undefined ? says.none[language] : says.unknown[language].replace("{name}", () => name);
};

/** What is still to be settled before anything is answered. */
const toSettle = ([only, ...others]: FreeAnswer["readings"]): "choose" | "single" | "missing" => {
  if (only === undefined || others.length > 0) return "choose";
  return only.missing.length > 0 ? "missing" : "single";
};

/** The slice that a reading is asked of: what the words say of basis goes before what the slice says. */
const ofBasis = (slice: Slice | undefined, { bases: asked }: Understanding): Slice | undefined =>
  asked === undefined ? slice : { ...(slice ?? everything), bases: [...asked] };

/** What is asked in one's own words, of which slice, to be answered in which language. */
export type FreelyAsked = {
  readonly text: string;
  readonly slice?: Slice | undefined;
  readonly language: Language;
};

/**
 * Answers a question in a person's own words where it is sure which named question is meant; else offers readings, or
 * says that there is no question for it.
 */
export const askFreely = (reading: CompiledDataset, { text, slice, language }: FreelyAsked): FreeAnswer => {
  const view = reading.view(slice);
  const understood = understand({ view, dataset: reading.dataset }, text);
  const told = (one: Understanding) => ({
    question: one.question,
    parameters: { ...one.parameters },
    missing: [...one.missing],
    ...(one.bases === undefined ? {} : { bases: [...one.bases] }),
    certainty: Math.round(one.certainty * 100) / 100,
    words: inWords(view, one, language),
  });
  if (understood.outcome === "none")
    return { outcome: "none", says: refusal(reading, text, language), readings: [] };
  if (understood.outcome === "choose") {
    const readings = understood.readings.map(told);
    return { outcome: "choose", says: says[toSettle(readings)][language], readings };
  }
  const asked = told(understood.reading);
  return {
    outcome: "asked",
    says: says.asked[language].replace("{words}", asked.words),
    asked,
    answer: askQuestion(reading, {
      question: asked.question,
      parameters: asked.parameters,
      slice: ofBasis(slice, understood.reading),
      language,
    }),
    readings: understood.others.map(told),
  };
};
