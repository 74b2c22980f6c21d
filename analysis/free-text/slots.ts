import { z } from "zod";
import type { AnyQuery } from "../query.ts";
import type { ValueName } from "./values.ts";

const schema = z.object({
  properties: z
    .record(z.string(), z.looseObject({ node: z.boolean().optional(), default: z.unknown().optional() }))
    .default({}),
  required: z.array(z.string()).default([]),
  anyOf: z.array(z.object({ required: z.array(z.string()) })).default([]),
});

/** What a question needs to know, as far as a text can say it. */
export type Needs = {
  readonly names: readonly string[];
  readonly nodes: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Of these one is enough. */
  readonly either: readonly string[];
};

/** Reads a question's parameters from its schema. */
export const needsOf = ({ parameters }: AnyQuery): Needs => {
  const { properties, required, anyOf } = schema.parse(z.toJSONSchema(parameters, { io: "input" }));
  return {
    names: Object.keys(properties),
    nodes: new Set(Object.entries(properties).flatMap(([name, { node }]) => (node ? [name] : []))),
    required: required.filter((name) => properties[name]?.default === undefined),
    either: anyOf.flatMap((one) => one.required),
  };
};

/** Places that a word of a vocabulary fills, under the name it has there. */
export const vocabularyOf: Readonly<Record<string, ValueName>> = {
  kind: "kind",
  what: "kind",
  scope: "scope",
  form: "form",
  firmness: "firmness",
  state: "state",
  level: "level",
  classification: "classification",
  sort: "sort",
  section: "section",
  period: "period",
  recommendation: "recommendation",
  patch: "recommendation",
};
