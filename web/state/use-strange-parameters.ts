import { useEffect } from "react";
import { parameterKey, type UnreadPart } from "../../server/contract/address.ts";
import type { QuestionDescription } from "../../server/contract/questions.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { useRead } from "../api/queries.ts";
import { leaveOut } from "./use-explorer.ts";

/** What is said of a question that it does not ask for. */
export const strangeParameters = (
  { parameters }: QuestionDescription,
  given: ViewState["parameters"],
): UnreadPart[] =>
  Object.entries(given).flatMap(([name, text]) =>
    Object.hasOwn(parameters.properties, name)
      ? []
      : [{ key: parameterKey(name), text, takes: Object.keys(parameters.properties), fault: "unknown" }],
  );

/** Leaves out of the address what is said of a question that it does not ask for, and tells it. */
export const useStrangeParametersLeftOut = ({ question: id, parameters }: ViewState): void => {
  const known = useRead<readonly QuestionDescription[]>(id === undefined ? undefined : paths.questions);
  const question = known.data?.find((one) => one.id === id);
  useEffect(() => {
    if (question === undefined) return;
    const strange = strangeParameters(question, parameters);
    if (strange.length === 0) return;
    const keys = new Set(strange.map(({ key }) => key));
    const kept = Object.entries(parameters).filter(([name]) => !keys.has(parameterKey(name)));
    leaveOut(strange, { parameters: Object.fromEntries(kept) });
  }, [question, parameters]);
};
