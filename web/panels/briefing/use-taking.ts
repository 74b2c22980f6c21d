import { useRef, useState } from "react";
import type { BriefingBody, BriefingMade } from "../../../server/contract/briefings.ts";
import { followEvents, type Step } from "../../api/follow.ts";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { blobOf, save, type TakenFormat } from "./formats.ts";

/** A file that is being made to be taken away, and how far it is. */
export type Taking = { readonly format: TakenFormat; readonly step: Step };

/** Makes files to take away, one at a time, each of which can be given up. */
export const useTaking = (path: string) => {
  const [taking, setTaking] = useState<Taking | undefined>(undefined);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const cancel = (): void => running.current?.abort();
  const take = async (body: BriefingBody, about: string): Promise<void> => {
    cancel();
    const { format } = body;
    const controller = new AbortController();
    running.current = controller;
    setProblem(undefined);
    setTaking({ format, step: { done: 0, total: 0 } });
    try {
      const onStep = (step: Step): void => setTaking({ format, step });
      const made = await followEvents<BriefingMade>(path, body, { signal: controller.signal, onStep });
      save(blobOf(made), about, format);
    } catch (error) {
      if (!controller.signal.aborted) setProblem(asProblem(error));
    }
    if (running.current === controller) setTaking(undefined);
  };
  return { taking, problem, take, cancel };
};
