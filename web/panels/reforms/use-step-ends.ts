import { useState } from "react";
import { useMeant } from "../../state/use-meant.ts";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";
import { longName, namesTogether } from "../../words/names.ts";
import type { StepEnds } from "./own-step.ts";

export type EndFaults = Partial<Record<keyof StepEnds, string>>;

/** Reads the ends of a step by name, as questions do; what stands for nothing, or for several, is a fault at its field. */
export const useStepEnds = () => {
  const meant = useMeant();
  const { t } = useWords();
  const [faults, setFaults] = useState<EndFaults>({});
  const read = async (data: FormData): Promise<StepEnds | undefined> => {
    const ends = { from: "", to: "" };
    const found: EndFaults = {};
    for (const field of ["from", "to"] as const) {
      const text = formText(data, field);
      if (text === "") continue;
      const what = await meant(text).catch(() => ({ nearest: [] }));
      if ("id" in what) ends[field] = what.id;
      else
        found[field] =
          what.nearest.length === 0
            ? t("own.unknown", { name: text })
            : t("own.several", { name: text, names: namesTogether(what.nearest.map(longName)) });
    }
    setFaults(found);
    return Object.keys(found).length === 0 ? ends : undefined;
  };
  return { faults, read };
};
