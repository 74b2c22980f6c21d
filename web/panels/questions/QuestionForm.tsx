import { type FormEvent, useId } from "react";
import type { QuestionDescription } from "../../../server/contract/questions.ts";
import { openAnswer as askWith } from "../../state/actions.ts";
import { type Parameter, parametersOf } from "../../state/question-parameters.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { NodeNames, useIdOf } from "../shared/NodeNames.tsx";

/** A question's sentence with what is known filled in and the rest left open. */
const useSentence = (question: QuestionDescription): string => {
  const [{ parameters }] = useExplorer();
  const record = useRecord();
  const { say } = useWords();
  return say(question.question).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? "";
    return value === "" ? "…" : nodeName(record, value);
  });
};

const Choice = ({ parameter, id, value }: { parameter: Parameter; id: string; value: string }) => {
  const { say } = useWords();
  if (parameter.flag)
    return (
      <input id={id} name={parameter.name} type="checkbox" value="true" defaultChecked={value === "true"} />
    );
  return (
    <select id={id} name={parameter.name} defaultValue={value}>
      {!parameter.required && <option value="">–</option>}
      {parameter.choices.map(({ id: choice, words }) => (
        <option key={choice} value={choice}>
          {say(words)}
        </option>
      ))}
    </select>
  );
};

const Input = ({ parameter, names }: { parameter: Parameter; names: string }) => {
  const [{ parameters }] = useExplorer();
  const record = useRecord();
  const { say } = useWords();
  const id = useId();
  const value = parameters[parameter.name] ?? parameter.start;
  const shown = value === "" ? "" : nodeName(record, value);
  const closed = parameter.flag || parameter.choices.length > 0;
  return (
    <p className="field">
      <label htmlFor={id}>{say(parameter.label)}</label>
      {closed ? (
        <Choice parameter={parameter} id={id} value={value} />
      ) : (
        <input
          id={id}
          name={parameter.name}
          key={shown}
          defaultValue={shown}
          required={parameter.required}
          list={parameter.node ? names : undefined}
          autoComplete="off"
        />
      )}
    </p>
  );
};

/** What an open question needs to know. The answer comes into the right column and onto the picture. */
export const QuestionForm = ({ question }: { question: QuestionDescription }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const idOf = useIdOf();
  const names = useId();
  const parameters = parametersOf(question);
  const sentence = useSentence(question);
  const ask = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const values = parameters.map(({ name, node }): [string, string] => {
      const text = formText(data, name);
      return [name, node ? idOf(text) : text];
    });
    go(askWith(Object.fromEntries(values.filter(([, value]) => value !== ""))));
  };
  return (
    <form className="form" onSubmit={ask}>
      <p className="about">{sentence}</p>
      <NodeNames id={names} />
      {parameters.map((parameter) => (
        <Input key={`${question.id} ${parameter.name}`} parameter={parameter} names={names} />
      ))}
      {parameters.length > 0 && (
        <button type="submit" className="quiet">
          {t("questions.ask")}
        </button>
      )}
    </form>
  );
};
