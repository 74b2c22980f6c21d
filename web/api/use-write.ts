import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ApiProblem, asProblem } from "./problem.ts";
import { renew } from "./queries.ts";

type Job = { readonly write: () => Promise<unknown>; readonly renews: string | undefined };

export type Write = {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Runs a write; afterwards what lies under the path is read again. Tells whether it went well. */
  readonly run: (write: () => Promise<unknown>, renews?: string) => Promise<boolean>;
};

/** A write to the server with its state, so that a form can say what became of it. */
export const useWrite = (): Write => {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation<unknown, unknown, Job>({
    mutationFn: ({ write }) => write(),
    onSuccess: (_, { renews }) => {
      if (renews !== undefined) renew(client, renews);
    },
  });
  return {
    busy: isPending,
    problem: error === null ? undefined : asProblem(error),
    run: (write, renews) =>
      mutateAsync({ write, renews }).then(
        () => true,
        () => false,
      ),
  };
};
