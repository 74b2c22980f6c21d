import { z } from "zod";
import { plainly } from "../../../analysis/queries/shared/called.ts";
import type { QuestionDescription } from "../../contract/questions.ts";

const schema = z.object({
  properties: z.record(
    z.string(),
    z.object({ enum: z.array(z.string()).optional(), default: z.unknown().optional() }),
  ),
  required: z.array(z.string()).default([]),
});

/** Parameters that name a node, in the order in which a sentence names them. */
const nodes = ["node", "first", "second", "from", "to"];

/** Words that stand for a choice whose own name people do not use. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bappoint|\bnomm/u, "appointed-by"],
  [/\bwhen\b|\bdate|\byear|\bquand\b/u, "since"],
  [/\bamount|\bhow (?:much|big|large)\b|\bsize\b|\bmontant/u, "amount"],
  [/\bhow many hat|\bcombien de casquette/u, "hats"],
  [/\bhow many\b|\bcombien\b/u, "instances"],
  [/\bhold|\btitulaire/u, "holder"],
  [/\bwhere\b|\bou\b/u, "location"],
  [/\bunclear\b|\bpeu claire?\b/u, "unclear"],
  [/\bdenied\b|\bnie/u, "denied"],
  [/\bsuperior|\bsuperieur|\bboss/u, "answers"],
  [/\bsubordinate|\bsubordonne/u, "answered-to"],
  [/\bmoney|\bfund|\bbudget|\bargent/u, "funded-by"],
  [/\bowner|\bresponsible|\bresponsable/u, "has-as-responsible-actor"],
];

const choiceIn = (text: string, choices: readonly string[]): string | undefined => {
  const said = choices
    .filter((choice) => ` ${text} `.includes(` ${plainly(choice)} `))
    .sort((a, b) => b.length - a.length);
  return said[0] ?? words.find(([pattern, choice]) => choices.includes(choice) && pattern.test(text))?.[1];
};

/** What a text says something is for, on or about. */
const subjectsIn = (text: string): string =>
  [...text.matchAll(/\b(?:for|on|about|concerning|pour|sur)((?: \w+){1,2})/gu)]
    .map(([, said]) => said)
    .join(" ");

/** What was read from a text. */
export type Read = {
  readonly nodes: readonly string[];
  readonly recommendation: string | undefined;
  readonly section: string | undefined;
  readonly rest: string;
};

/** Parameters of a question as far as a text fills them, those it lacks, and how many names found a place. */
export type Filled = {
  readonly parameters: Record<string, string>;
  readonly missing: readonly string[];
  readonly placed: number;
};

const negative = /\b(?:no|not|nothing|without|lack|sans|aucun|pas)\b/u;

/** Parameters of opposite sense take the same words: one of them is meant. */
const meant = (name: string, text: string): boolean =>
  name === "has" ? !negative.test(text) : name === "lacks" ? negative.test(text) : name !== "and";

/** Of these parameters a question needs one. */
const either: Readonly<Record<string, readonly string[]>> = { which: ["has", "lacks"] };

type Property = { readonly enum?: readonly string[] | undefined };

const given = (name: string, { enum: choices }: Property, read: Read): string | undefined => {
  if (name === "recommendation" || name === "patch") return read.recommendation;
  if (name === "section") return read.section;
  if (choices === undefined || !meant(name, read.rest)) return undefined;
  return choiceIn(name === "scope" ? subjectsIn(read.rest) : read.rest, choices);
};

/** Fills the parameters of a question from what was read. */
export const fill = ({ id, parameters: json }: QuestionDescription, read: Read): Filled => {
  const { properties, required } = schema.parse(json);
  const left = [...read.nodes];
  const parameters: Record<string, string> = {};
  for (const [name, property] of Object.entries(properties)) {
    const named = nodes.includes(name) && required.includes(name);
    const value = named ? left.shift() : given(name, property, read);
    if (value !== undefined) parameters[name] = value;
  }
  const oneOf = either[id] ?? [];
  return {
    parameters,
    missing: [
      ...required.filter((name) => !(name in parameters) && properties[name]?.default === undefined),
      ...(oneOf.some((name) => name in parameters) ? [] : oneOf.slice(0, 1)),
    ],
    placed: read.nodes.length - left.length,
  };
};
