import { useState } from "react";
import type { QuestionDescription } from "../../../server/contract/questions.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { askInWords, openQuestion } from "../../state/actions.ts";
import { means, questionsInGroups } from "../../state/question-groups.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { QuestionForm } from "./QuestionForm.tsx";

type FilterProps = {
  readonly count: number;
  readonly words: string;
  readonly onChange: (words: string) => void;
};

/** A box for words that questions hold; what is typed can also be asked as it is. */
const QuestionFilter = ({ count, words, onChange }: FilterProps) => {
  const { t } = useWords();
  const [, go] = useExplorer();
  const text = words.trim();
  return (
    <>
      <div className="list-head">
        <input
          type="search"
          className="list-filter"
          aria-label={t("questions.filter", { n: count })}
          placeholder={t("questions.filter", { n: count })}
          value={words}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {text !== "" && (
        <p className="list-ask">
          <button type="button" className="quiet" onClick={() => go(askInWords(text))}>
            {t("ask.do", { text })}
          </button>
        </p>
      )}
    </>
  );
};

/** A question, with its form where it is the open one. */
const QuestionRow = ({ question }: { question: QuestionDescription }) => {
  const [state, go] = useExplorer();
  const { say } = useWords();
  const open = state.question === question.id;
  return (
    <li className={open ? "question open" : "question"}>
      <button
        type="button"
        className="row-button"
        aria-expanded={open}
        onClick={() => go(openQuestion(open ? undefined : question.id))}
      >
        <span>{say(question.title)}</span>
      </button>
      {open && <QuestionForm question={question} />}
    </li>
  );
};

/** What can be asked in plain words. One question is open at a time, with a form for what it needs to know. */
export const QuestionList = () => {
  const [state] = useExplorer();
  const { t } = useWords();
  const questions = useRead<readonly QuestionDescription[]>(paths.questions);
  const [words, setWords] = useState("");
  const holds = (question: QuestionDescription): boolean =>
    question.id === state.question || means(question, words);
  return (
    <Loaded query={questions}>
      {(all) => (
        <>
          <QuestionFilter count={all.length} words={words} onChange={setWords} />
          <div className="groups">
            {questionsInGroups(all.filter(holds)).map(([group, inGroup]) => (
              <section key={group} className="group">
                <h3>{t(`questions.group.${group}`)}</h3>
                <ul className="items">
                  {inGroup.map((question) => (
                    <QuestionRow key={question.id} question={question} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </Loaded>
  );
};
