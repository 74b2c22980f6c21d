import { useEffect } from "react";
import type { FreeAnswer } from "../../../server/contract/free-text.ts";
import { sliceOfState } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { useAsked } from "../../api/queries.ts";
import { askedFreely } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";

/** Opens the answer as soon as it is sure what was meant: a link may carry no more than the words. */
const Answered = ({ text, asked }: { text: string; asked: NonNullable<FreeAnswer["asked"]> }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  useEffect(() => go(askedFreely(text, asked), "replace"), [go, text, asked]);
  return (
    <p className="waiting" role="status">
      {t("loading")}
    </p>
  );
};

type Unsure = Pick<FreeAnswer, "says" | "readings"> & { readonly text: string };

/** What a text may mean, to choose from. */
const Readings = ({ text, says, readings }: Unsure) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  return (
    <>
      <p className="why">{says}</p>
      <ul className="readings">
        {readings.map((reading) => (
          <li key={`${reading.question} ${reading.words}`}>
            <button type="button" className="start-finding" onClick={() => go(askedFreely(text, reading))}>
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
    </>
  );
};

/** A question in one's own words: said at once, then its answer, or what it may mean. */
export const FreeAsk = ({ text }: { text: string }) => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const body = { text, slice: sliceOfState(state), lang: state.lang };
  const answer = useAsked<FreeAnswer>(paths.askFreely(dataset), body);
  return (
    <article className="panel" data-panel="free-ask">
      <header className="panel-kicker">
        <p>{t("ask.kicker")}</p>
      </header>
      <h2>{text}</h2>
      <Loaded query={answer}>
        {({ says, asked, readings }) =>
          asked === undefined ? (
            <Readings text={text} says={says} readings={readings} />
          ) : (
            <Answered text={text} asked={asked} />
          )
        }
      </Loaded>
    </article>
  );
};
