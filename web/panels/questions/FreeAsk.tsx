import type { FreeAnswer } from "../../../server/contract/free-text.ts";
import { sliceOfState } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useAsked } from "../../api/queries.ts";
import { askedFreely } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";

/** What was made of a question in one's own words that could not be answered at once: what it may mean. */
export const FreeAsk = ({ text }: { text: string }) => {
  const [state, go] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const body = { text, slice: sliceOfState(state), lang: state.lang };
  return (
    <Loaded query={useAsked<FreeAnswer>(paths.askFreely(dataset), body)}>
      {({ says, asked, readings }) => (
        <article className="panel" data-panel="free-ask">
          <header className="panel-kicker">
            <p>{t("ask.kicker")}</p>
          </header>
          <h2>{text}</h2>
          <p className="why">{says}</p>
          <ul className="readings">
            {[...(asked === undefined ? [] : [asked]), ...readings].map((reading) => (
              <li key={`${reading.question} ${reading.words}`}>
                <button
                  type="button"
                  className="start-finding"
                  onClick={() => go(askedFreely(text, reading))}
                >
                  {reading.words}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="plain-button"
            onClick={() => go({ tab: "questions", asked: undefined })}
          >
            {t("ask.all")}
          </button>
        </article>
      )}
    </Loaded>
  );
};
