import type { Settings } from "../../../graph/model/settings.ts";
import { keysOf, levels, scopes } from "../../../graph/vocabulary.ts";
import { type DetectorOption, lineByLine, optionText, optionValue, wordsIn } from "./options.ts";

/** Settings as the texts of a form, by the names of its fields; what is as usual is empty. */
export type SettingsTexts = Readonly<Record<string, string>>;

export const optionKey = ({ detector, name }: Pick<DetectorOption, "detector" | "name">): string =>
  `${detector}.${name}`;

export const textsOfSettings = (settings: Settings, options: readonly DetectorOption[]): SettingsTexts => ({
  ...Object.fromEntries((settings.lanes ?? []).map(({ level, name }) => [`lane.${level}`, name])),
  ...Object.fromEntries((settings.scopes ?? []).map(({ scope, name }) => [`scope.${scope}`, name])),
  pillars: lineByLine(settings.pillars),
  grades: lineByLine(settings.grades),
  ...Object.fromEntries(
    options.map((option) => [
      optionKey(option),
      optionText(settings.detectors?.[option.detector]?.[option.name], option),
    ]),
  ),
});

const named = <Id extends string>(ids: readonly Id[], prefix: string, texts: SettingsTexts) =>
  ids.map((id) => ({ id, name: (texts[`${prefix}.${id}`] ?? "").trim() })).filter(({ name }) => name !== "");

/** Options by detector: those of the form over what else the record keeps. */
const detectorsIn = (
  before: Settings["detectors"],
  options: readonly DetectorOption[],
  texts: SettingsTexts,
): NonNullable<Settings["detectors"]> => {
  const kept = new Map(Object.entries(before ?? {}).map(([id, values]) => [id, { ...values }]));
  for (const option of options) {
    const { [option.name]: _, ...others } = kept.get(option.detector) ?? {};
    const value = optionValue(option, texts[optionKey(option)] ?? "");
    kept.set(option.detector, value === undefined ? others : { ...others, [option.name]: value });
  }
  return Object.fromEntries([...kept].filter(([, values]) => Object.keys(values).length > 0));
};

const unlessEmpty = <Value extends object>(value: Value): Value | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

/** The settings that the texts of a form stand for; what the form does not show stays. */
export const settingsIn = (
  before: Settings,
  options: readonly DetectorOption[],
  texts: SettingsTexts,
): Settings => {
  const lanes = named(keysOf(levels), "lane", texts).map(({ id, name }) => ({ level: id, name }));
  const words = named(keysOf(scopes), "scope", texts).map(({ id, name }) => ({ scope: id, name }));
  const grades = unlessEmpty(wordsIn(texts.grades ?? ""));
  // an order that somebody changed is no published one any more
  const asTaken = lineByLine(grades) === lineByLine(before.grades);
  const given: Settings = {
    ...before,
    lanes: unlessEmpty(lanes),
    scopes: unlessEmpty(words),
    pillars: unlessEmpty(wordsIn(texts.pillars ?? "")),
    grades,
    gradesFrom: asTaken ? before.gradesFrom : undefined,
    detectors: unlessEmpty(detectorsIn(before.detectors, options, texts)),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};
