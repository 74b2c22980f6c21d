import { z } from "zod";
import { colon, semicolon } from "../graph/drawing/words.ts";
import type { Language } from "../graph/language.ts";
import { memoized } from "../graph/memo.ts";
import type { AnyQuery } from "./query.ts";

/**
 * Parameters that show a part of an answer as a slice does. What a question is about (a node, a kind that it cannot do
 * without) is none of them.
 */
const narrowing = ["scope", "kind", "basis", "within"] as const;

const givenSchema = z.record(z.string(), z.unknown());
const wordsSchema = z.object({ en: z.string(), fr: z.string() });
const describedSchema = z.object({
  properties: z
    .record(
      z.string(),
      z.looseObject({
        label: wordsSchema.optional(),
        choices: z.record(z.string(), wordsSchema).optional(),
      }),
    )
    .default({}),
  required: z.array(z.string()).default([]),
});

/** The parameters of a question as its JSON Schema describes them, made once for each question. */
const describedOf = memoized(({ parameters }: AnyQuery) =>
  describedSchema.parse(z.toJSONSchema(parameters, { io: "input" })),
);

/** A parameter as its form shows it, within a sentence. */
type Narrowed = { readonly name: string; readonly words: Readonly<Record<Language, string>> };

const inWords = (label: string, value: string, language: Language): string =>
  `${label.charAt(0).toLowerCase()}${label.slice(1)}${colon(language)} ${value}`;

/** The parameters by which a question is asked of a part of what it could be asked of. */
export const narrowedBy = (one: AnyQuery, parameters: unknown): readonly Narrowed[] => {
  const given = givenSchema.safeParse(parameters).data ?? {};
  if (!narrowing.some((name) => typeof given[name] === "string")) return [];
  const { properties, required } = describedOf(one);
  return narrowing.flatMap((name) => {
    const [value, described] = [given[name], properties[name]];
    if (typeof value !== "string" || described === undefined || required.includes(name)) return [];
    const { label = { en: name, fr: name }, choices } = described;
    const words = (language: Language): string =>
      inWords(label[language], choices?.[value]?.[language] ?? value, language);
    return [{ name, words: { en: words("en"), fr: words("fr") } }];
  });
};

/** The same question without what narrows it. */
export const withoutNarrowing = (parameters: unknown, narrowed: readonly Narrowed[]): unknown => {
  const names = new Set(narrowed.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(givenSchema.safeParse(parameters).data ?? {}).filter(([name]) => !names.has(name)),
  );
};

/** What narrows a question, in brackets; nothing where nothing does. */
export const narrowedInWords = (narrowed: readonly Narrowed[], language: Language): string =>
  narrowed.length === 0 ? "" : ` (${narrowed.map(({ words }) => words[language]).join(semicolon(language))})`;
