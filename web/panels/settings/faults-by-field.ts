import { ApiProblem } from "../../api/problem.ts";
import type { Speaker } from "../../words/index.ts";
import type { SettingsTexts } from "./settings-text.ts";

/** What a fault names, as it stands between quotation marks; the whole sentence where it names nothing. */
const namedIn = (message: string): string =>
  [...message.matchAll(/"([^"]*)"/g)].map(([quoted]) => quoted).join(", ") || message;

const codes = ["unknown-group", "ambiguous-group"] as const;

/** A problem with those of its faults that no field tells, so that none is told twice. */
export const beyondFields = (problem: ApiProblem, told: SettingsTexts): ApiProblem => {
  const { code, status, message, problems, fr } = problem;
  const rest = problems.filter(({ field }) => field === undefined || told[field] === undefined);
  return new ApiProblem(code, status, message, rest, fr);
};

/** Which groups of which field are on no record, and which may be several, by the name of the field. */
export const faultsByField = ({ problems }: ApiProblem, t: Speaker["t"]): SettingsTexts => {
  const said = new Map<string, string[]>();
  for (const one of codes) {
    const named = new Map<string, string[]>();
    for (const { code, field, message } of problems)
      if (code === one && field !== undefined)
        named.set(field, [...(named.get(field) ?? []), namedIn(message)]);
    for (const [field, names] of named)
      said.set(field, [...(said.get(field) ?? []), t(`settings.${one}`, { names: names.join(", ") })]);
  }
  return Object.fromEntries([...said].map(([field, sentences]) => [field, sentences.join(" ")]));
};
