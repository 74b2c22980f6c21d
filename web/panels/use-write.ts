import { useState } from "react";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import { renew } from "../api/resource.ts";

export type Write = {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Runs a write; afterwards what lies under the path is read again. Tells whether it went well. */
  readonly run: (write: () => Promise<unknown>, renews: string) => Promise<boolean>;
};

/** A write to the server with its state, so that a form can say what became of it. */
export const useWrite = (): Write => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const run: Write["run"] = async (write, renews) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await write();
      renew(renews);
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
};
