import type { OrgView } from "../../graph/index/view.ts";
import type { TextToken } from "./tokens.ts";

/** Whether a token names something of a kind or classification that another says: `Operations` is a department. */
const isOfWord = (view: OrgView, { rows = [], values: own }: TextToken, { values }: TextToken): boolean =>
  (values?.form !== undefined && own?.recommendation !== undefined) ||
  rows.some((row) => {
    const { kind, classification } = view.node(row);
    return (
      values?.kind === kind || (classification !== undefined && values?.classification === classification)
    );
  });

/** `the Operations department`, `principle P3`: a word that only says again what the thing beside it is. */
export const isApposition = (view: OrgView, tokens: readonly TextToken[], place: number): boolean => {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token === undefined || token.rows !== undefined) return false;
  if (token.notions.has("recommend") && after?.values?.recommendation !== undefined) return true;
  if (token.values === undefined) return false;
  if (before !== undefined && before.rows !== undefined) return isOfWord(view, before, token);
  const asksWhich = before?.particle === "what" || before?.notions.has("how_many");
  return after !== undefined && !asksWhich && isOfWord(view, after, token);
};
