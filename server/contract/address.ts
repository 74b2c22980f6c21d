import { z } from "zod";
import { initial, membersOf, type ViewState, viewStateSchema } from "./view-state.ts";

/** Names in the address that are not those of the fields. */
const keys: Readonly<Record<string, string>> = { tried: "try", shown: "show" };
const fields: Readonly<Record<string, string>> = { try: "tried", show: "shown" };

/** A parameter of a question in the address: `q.from=srsg`. */
const parameter = "q.";

type Texts = Readonly<Record<string, unknown>>;

/** What an address asks, without where it is and what stands after `#`, which names a place on the page. */
const queryOf = (address: string): string => {
  const [whole = ""] = address.split("#");
  return whole.includes("?") ? whole.slice(whole.indexOf("?")) : whole;
};

/** A part of an address that cannot be read, as `bases=rumour`, and which values there are, where they can be listed. */
export type UnreadPart = {
  readonly key: string;
  readonly text: string;
  readonly takes: readonly string[];
  /**
   * What is wrong with it where it could be read by itself: said more than once, of a key that there is not, the id of
   * nothing, or asked for by nothing.
   */
  readonly fault?: "repeated" | "unknown" | "stranger" | "idle";
};

/** Whether a text is an address, or the part of one from `?` on, with or without it. Nothing at all is one, too. */
export const isViewAddress = (text: string): boolean => {
  const [whole = ""] = text.split("#");
  return whole === "" || whole.startsWith("?") || /^[\w.]+=/.test(whole) || /^https?:\/\//i.test(whole);
};

const isList = (field: string): boolean => Array.isArray(new Map(Object.entries(initial)).get(field));

const fieldOf = (key: string): string => fields[key] ?? key;

const isField = (key: string): boolean =>
  key.startsWith(parameter) || Object.hasOwn(viewStateSchema.unwrap().shape, fieldOf(key));

/** What is said more than once: of a list all members are taken, of anything else what is said last; the rest is told. */
const saidOnce = (entries: readonly (readonly [string, string])[]) => {
  const texts = new Map<string, string>();
  const repeated: UnreadPart[] = [];
  for (const [key, text] of entries) {
    const field = fieldOf(key);
    const before = texts.get(field);
    texts.set(field, isList(field) && before !== undefined ? `${before},${text}` : text);
    if (before !== undefined && before !== text && !isList(field) && isField(key))
      repeated.push({ key, text: before, takes: [], fault: "repeated" });
  }
  return { texts, repeated };
};

type AddressTexts = { readonly texts: Texts; readonly faults: readonly UnreadPart[] };

/** What mail programs and networks hang on addresses that are sent through them. */
const addedOnTheWay = /^(?:utm_|mc_|fbclid$|gclid$|msclkid$)/;

/** What belongs to no field, such as a misspelt one. */
const ofNoField = (texts: ReadonlyMap<string, string>): UnreadPart[] =>
  [...texts].flatMap(([key, text]) =>
    key === "" || isField(key) || addedOnTheWay.test(key) ? [] : [{ key, text, takes: [], fault: "unknown" }],
  );

/** The texts of an address by field; what belongs to no field is no part of a state, and is told. */
const addressTexts = (address: string): AddressTexts => {
  const { texts, repeated } = saidOnce([...new URLSearchParams(queryOf(address))]);
  const parameters = [...texts]
    .filter(([key]) => key.startsWith(parameter))
    .map(([key, value]) => [key.slice(parameter.length), value]);
  return {
    texts: { ...Object.fromEntries(texts), parameters: Object.fromEntries(parameters) },
    faults: [...repeated, ...ofNoField(texts)],
  };
};

/** An address as it was read: a state, and what of the address is not in it. */
export type AddressRead = { readonly state: ViewState; readonly unread: readonly UnreadPart[] };

type Issue = z.core.$ZodIssue;

/** The text that an issue is about: a member of a list, else the whole field. */
const textAt = (texts: Texts, { path: [field = "", member] }: Issue): string => {
  const text = String(texts[String(field)] ?? "");
  return typeof member === "number" ? (membersOf(text)[member] ?? "") : text;
};

/** The texts without what an issue is about. */
const without = (texts: Texts, { path: [field = "", member] }: Issue): Texts => {
  const text = texts[String(field)];
  const kept =
    typeof member === "number" && typeof text === "string"
      ? membersOf(text).toSpliced(member, 1).join()
      : undefined;
  return { ...texts, [String(field)]: kept };
};

/** One issue for each place: a text may be wrong in two ways. */
const placesIn = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue.path), issue])).values(),
];

/** What a field is called in an address. */
export const keyInAddress = (field: string): string => keys[field] ?? field;

/** What a parameter of a question is called in an address. */
export const parameterKey = (name: string): string => `${parameter}${name}`;

const unreadAt = (texts: Texts, issue: Issue): UnreadPart => {
  const field = String(issue.path[0] ?? "");
  const takes = issue.code === "invalid_value" ? issue.values.map(String) : [];
  return { key: keyInAddress(field), text: textAt(texts, issue), takes };
};

/**
 * Reads an address of the explorer, or the part of it from `?` on. What cannot be read stands in the state as where the
 * address does not name it, so that an old link still opens, and is told beside it.
 */
export const readViewAddress = (address: string): AddressRead => {
  const { texts, faults } = addressTexts(address);
  const whole = z.safeDecode(viewStateSchema, texts);
  if (whole.success) return { state: whole.data, unread: faults };
  const issues = placesIn(whole.error.issues);
  const rest = z.safeDecode(viewStateSchema, issues.reduceRight(without, texts));
  return {
    state: rest.data ?? initial,
    unread: [...faults, ...issues.map((issue) => unreadAt(texts, issue))],
  };
};

/** What an address shows as far as it can be read. */
export const parseViewAddress = (address: string): ViewState => readViewAddress(address).state;

const start = new Map(Object.entries(z.encode(viewStateSchema, initial)));

/** A state as the query of an address, leaving out what is as at the start. */
export const formatAddress = (state: ViewState): string => {
  const search = new URLSearchParams();
  const { parameters, ...texts } = z.encode(viewStateSchema, state);
  for (const [field, value] of Object.entries(texts))
    if (value !== undefined && value !== start.get(field)) search.set(keyInAddress(field), value);
  for (const [name, value] of Object.entries(parameters ?? {})) search.set(parameterKey(name), value);
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
};
