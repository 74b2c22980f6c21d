import { families } from "../../graph/kinds.ts";
import { bases, confidences, keysOf, scopes } from "../../graph/vocabulary.ts";
import { type ExplorerState, initial, languages, stages, tabs, themes } from "./explorer-state.ts";
import { readSteps, writeSteps } from "./own-steps.ts";

const list = <T extends string>(
  text: string | null,
  known: readonly T[],
  otherwise: readonly T[],
): readonly T[] => {
  if (text === null) return otherwise;
  const wanted = text.split(",");
  return known.filter((one) => wanted.includes(one));
};

const one = <T extends string, O>(text: string | null, known: readonly T[], otherwise: O): T | O =>
  known.find((value) => value === text) ?? otherwise;

const ids = (text: string | null): readonly string[] => (text === null || text === "" ? [] : text.split(","));

const flag = (text: string | null, otherwise: boolean): boolean => (text === null ? otherwise : text === "1");

const parametersOf = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...search].filter(([key]) => key.startsWith("q.")).map(([key, value]) => [key.slice(2), value]),
  );

/** Reads a query string. What it does not know it leaves at its start value, so an old link still opens. */
export const parseState = (query: string): ExplorerState => {
  const search = new URLSearchParams(query);
  const text = (key: string): string | undefined => search.get(key) || undefined;
  return {
    dataset: text("dataset"),
    bases: list(search.get("bases"), keysOf(bases), initial.bases),
    denied: flag(search.get("denied"), initial.denied),
    scopes: list(search.get("scopes"), keysOf(scopes), initial.scopes),
    at: text("at"),
    confidence: one(search.get("confidence"), keysOf(confidences), initial.confidence),
    families: list(search.get("families"), keysOf(families), initial.families),
    things: flag(search.get("things"), initial.things),
    alone: flag(search.get("alone"), initial.alone),
    large: flag(search.get("large"), initial.large),
    finding: text("finding"),
    node: text("node"),
    line: text("line"),
    focus: text("focus"),
    depth: Math.min(6, Math.max(1, Number(search.get("depth")) || initial.depth)),
    expanded: ids(search.get("expanded")),
    collapsed: ids(search.get("collapsed")),
    tab: one(search.get("tab"), tabs, initial.tab),
    stage: one(search.get("stage"), stages, initial.stage),
    question: text("question"),
    parameters: parametersOf(search),
    tried: ids(search.get("try")),
    scenario: text("scenario"),
    own: readSteps(search.get("own")),
    since: text("since"),
    until: text("until"),
    against: text("against"),
    shown: ids(search.get("show")),
    lang: one(search.get("lang"), languages, initial.lang),
    theme: one(search.get("theme"), themes, undefined),
  };
};

type Writer = readonly [key: string, value: string | undefined];

const joined = (values: readonly string[], start: readonly string[]): string | undefined =>
  values.join() === start.join() ? undefined : values.join();

const unless = (value: string, start: string): string | undefined => (value === start ? undefined : value);

const sign = (value: boolean, start: boolean): string | undefined =>
  value === start ? undefined : value ? "1" : "0";

const written = (state: ExplorerState): Writer[] => [
  ["dataset", state.dataset],
  ["bases", joined(state.bases, initial.bases)],
  ["denied", sign(state.denied, initial.denied)],
  ["scopes", joined(state.scopes, initial.scopes)],
  ["at", state.at],
  ["confidence", unless(state.confidence, initial.confidence)],
  ["families", joined(state.families, initial.families)],
  ["things", sign(state.things, initial.things)],
  ["alone", sign(state.alone, initial.alone)],
  ["large", sign(state.large, initial.large)],
  ["finding", state.finding],
  ["node", state.node],
  ["line", state.line],
  ["focus", state.focus],
  ["depth", unless(String(state.depth), String(initial.depth))],
  ["expanded", joined(state.expanded, [])],
  ["collapsed", joined(state.collapsed, [])],
  ["tab", unless(state.tab, initial.tab)],
  ["stage", unless(state.stage, initial.stage)],
  ["question", state.question],
  ...Object.entries(state.parameters).map(([key, value]): Writer => [`q.${key}`, value]),
  ["try", joined(state.tried, [])],
  ["scenario", state.scenario],
  ["own", writeSteps(state.own) || undefined],
  ["since", state.since],
  ["until", state.until],
  ["against", state.against],
  ["show", joined(state.shown, [])],
  ["lang", unless(state.lang, initial.lang)],
  ["theme", state.theme],
];

/** Writes a state as a query string, leaving out what is as at the start. */
export const formatState = (state: ExplorerState): string => {
  const search = new URLSearchParams();
  for (const [key, value] of written(state)) if (value !== undefined) search.set(key, value);
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
};
