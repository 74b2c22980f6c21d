import { z } from "zod";
import { initial, membersOf, type ViewState, viewStateSchema } from "./view-state.ts";

/** Names in the address that are not those of the fields. */
const keys: Readonly<Record<string, string>> = { tried: "try", shown: "show" };
const fields: Readonly<Record<string, string>> = { try: "tried", show: "shown" };

/** A parameter of a question in the address: `q.from=srsg`. */
const parameter = "q.";

type Texts = Readonly<Record<string, unknown>>;

/** The texts of an address by field; what belongs to no field is no part of a state. */
export const addressTexts = (address: string): Texts => {
  const query = address.includes("?") ? address.slice(address.indexOf("?")) : address;
  const entries = [...new URLSearchParams(query)];
  const parameters = entries
    .filter(([key]) => key.startsWith(parameter))
    .map(([key, value]) => [key.slice(parameter.length), value]);
  return {
    ...Object.fromEntries(entries.map(([key, value]) => [fields[key] ?? key, value])),
    parameters: Object.fromEntries(parameters),
  };
};

/** The texts without what an issue is about: a member of a list, else the whole field. */
const without = (texts: Texts, { path: [field = "", member] }: z.core.$ZodIssue): Texts => {
  const text = texts[String(field)];
  const kept =
    typeof member === "number" && typeof text === "string"
      ? membersOf(text).toSpliced(member, 1).join()
      : undefined;
  return { ...texts, [String(field)]: kept };
};

/**
 * The state in an address of the explorer, or in the part of it from `?` on. What it does not know it leaves
 * at its start value, so an old link still opens.
 */
export const parseViewAddress = (address: string): ViewState => {
  const texts = addressTexts(address);
  const whole = z.safeDecode(viewStateSchema, texts);
  if (whole.success) return whole.data;
  const rest = whole.error.issues.reduceRight(without, texts);
  return z.safeDecode(viewStateSchema, rest).data ?? initial;
};

const start = new Map(Object.entries(z.encode(viewStateSchema, initial)));

/** A state as the query of an address, leaving out what is as at the start. */
export const formatAddress = (state: ViewState): string => {
  const search = new URLSearchParams();
  const { parameters, ...texts } = z.encode(viewStateSchema, state);
  for (const [field, value] of Object.entries(texts))
    if (value !== undefined && value !== start.get(field)) search.set(keys[field] ?? field, value);
  for (const [name, value] of Object.entries(parameters ?? {})) search.set(`${parameter}${name}`, value);
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
};
