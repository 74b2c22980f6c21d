import { answerStatuses } from "../../analysis/query.ts";
import type { Language } from "../../graph/language.ts";
import type { Source } from "../../graph/model/source.ts";
import type { Answer } from "../contract/questions.ts";
import { citeShort } from "./report.ts";
import { tabulate, wrapText } from "./wrap.ts";

type Style = { readonly lang: Language; readonly columns: number; readonly sources: readonly Source[] };

/** An answer as text: the sentence, the table where there is one, how far the sources carry it and where to look. */
export const answerText = ({ text, table, status, sources: cited }: Answer, style: Style): string => {
  const facts = [answerStatuses[status][style.lang], citeShort(cited, style.sources, style.lang)].filter(
    Boolean,
  );
  return [
    wrapText(text, style.columns),
    ...(table === undefined || table.rows.length === 0
      ? []
      : [tabulate([table.columns, ...table.rows.map((row) => row.map(String))], "  ")]),
    wrapText(facts.join(" · "), style.columns, "  "),
  ].join("\n");
};
