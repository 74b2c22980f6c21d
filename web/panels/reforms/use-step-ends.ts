import { useState } from "react";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import type { MeantSubject } from "../../state/meant.ts";
import { useMeant } from "../../state/use-meant.ts";
import { formText } from "../../ui/form-text.ts";
import { type Speaker, useWords } from "../../words/index.ts";
import { longName, namesTogether } from "../../words/names.ts";
import type { StepEnds } from "./own-step.ts";

export type EndFaults = Partial<Record<keyof StepEnds, string>>;

/** What is wrong with a name that does not stand for one thing. */
const faultOf = (name: string, what: MeantSubject, t: Speaker["t"]): string | undefined => {
  if ("id" in what) return undefined;
  if (what.nearest.length === 0) return t("own.unknown", { name });
  return t("own.several", { name, names: namesTogether(what.nearest.map(longName)) });
};

/**
 * Reads the ends of a step by name, as questions do; what stands for nothing, or for several, is a fault at its field.
 * That names could not be looked up says nothing of the names: it is a problem of its own.
 */
export const useStepEnds = () => {
  const meant = useMeant();
  const { t } = useWords();
  const [faults, setFaults] = useState<EndFaults>({});
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const readAll = async (data: FormData): Promise<StepEnds | undefined> => {
    const ends = { from: "", to: "" };
    const found: EndFaults = {};
    for (const field of ["from", "to"] as const) {
      const text = formText(data, field);
      if (text === "") continue;
      const what = await meant(text);
      const fault = faultOf(text, what, t);
      if (fault !== undefined) found[field] = fault;
      else if ("id" in what) ends[field] = what.id;
    }
    setFaults(found);
    return Object.keys(found).length === 0 ? ends : undefined;
  };
  const read = (data: FormData): Promise<StepEnds | undefined> => {
    setFaults({});
    setProblem(undefined);
    return readAll(data).catch((error: unknown) => {
      setProblem(asProblem(error));
      return undefined;
    });
  };
  return { faults, problem, read };
};
