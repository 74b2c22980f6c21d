import type { ApiProblem } from "../../api/problem.ts";
import type { Speaker } from "../../words/index.ts";
import type { SettingsTexts } from "./settings-text.ts";

/** What a fault names, as it stands between quotation marks; the whole sentence where it names nothing. */
const namedIn = (message: string): string =>
  [...message.matchAll(/"([^"]*)"/g)].map(([quoted]) => quoted).join(", ") || message;

/** Which groups of which field are on no record, by the name of the field. */
export const faultsByField = ({ problems }: ApiProblem, t: Speaker["t"]): SettingsTexts => {
  const named = new Map<string, string[]>();
  for (const { code, field, message } of problems)
    if (code === "unknown-group" && field !== undefined)
      named.set(field, [...(named.get(field) ?? []), namedIn(message)]);
  return Object.fromEntries(
    [...named].map(([field, names]) => [field, t("settings.unknown-group", { names: names.join(", ") })]),
  );
};
