import { useState } from "react";
import type { QuestionDescription } from "../../../server/contract/questions.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { Loaded } from "../../app/Loaded.tsx";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { QuestionForm } from "./QuestionForm.tsx";

/** What can be asked in plain words. One question is open at a time, with a form for what it needs to know. */
export const QuestionList = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  const questions = useResource<readonly QuestionDescription[]>(paths.questions);
  const [words, setWords] = useState("");
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = (question: QuestionDescription): boolean => {
    const text = `${say(question.title)} ${say(question.question)}`.toLocaleLowerCase();
    return question.id === state.question || wanted.every((word) => text.includes(word));
  };
  const choose = (id: string | undefined): void =>
    go({ question: id, parameters: {}, finding: undefined, node: undefined, line: undefined });
  return (
    <Loaded resource={questions} path={paths.questions}>
      {(all) => (
        <>
          <div className="list-head">
            <input
              type="search"
              className="list-filter"
              aria-label={t("questions.filter", { n: all.length })}
              placeholder={t("questions.filter", { n: all.length })}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <ul className="items">
            {all.filter(holds).map((question) => {
              const open = state.question === question.id;
              return (
                <li key={question.id} className={open ? "question open" : "question"}>
                  <button
                    type="button"
                    className="row-button"
                    aria-expanded={open}
                    onClick={() => choose(open ? undefined : question.id)}
                  >
                    <span>{say(question.title)}</span>
                  </button>
                  {open && <QuestionForm question={question} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Loaded>
  );
};
