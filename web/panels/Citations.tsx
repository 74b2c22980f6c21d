import { useRecord } from "../state/record.ts";
import { useWords } from "../words/index.ts";
import { citationText } from "../words/names.ts";

type Citation = { readonly source: string; readonly locator: string };

/** Where something is said, place by place, with the sources' full titles. */
export const Citations = ({ citations }: { citations: readonly Citation[] }) => {
  const { detail } = useRecord();
  const speaker = useWords();
  if (citations.length === 0) return null;
  const sources = [...new Set(citations.map(({ source }) => source))];
  return (
    <section className="citations">
      <h3>{speaker.t("sources.title")}</h3>
      <ul className="plain-list">
        {citations.map((citation) => (
          <li key={`${citation.source} ${citation.locator}`}>{citationText(citation, detail, speaker)}</li>
        ))}
      </ul>
      {sources.map((id) => {
        const source = detail?.sources.find((one) => one.id === id);
        if (source === undefined) return null;
        return (
          <p key={id} className="foot">
            {[source.title, source.publisher, source.date].filter(Boolean).join(". ")}.
          </p>
        );
      })}
    </section>
  );
};
