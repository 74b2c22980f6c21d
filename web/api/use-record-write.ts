import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RecordChanged } from "../../server/contract/changes.ts";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import { type Sending, sendJson } from "./client.ts";
import { paths } from "./paths.ts";
import { type ApiProblem, asProblem } from "./problem.ts";
import { renewAt } from "./queries.ts";

type Job = { readonly path: string; readonly write: Sending };

export type RecordWrite = {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Sends what changes the record; gives the revision that it made, or undefined where it was refused. */
  readonly send: (path: string, write: Sending) => Promise<number | undefined>;
};

/**
 * Changes of a record. The revision that one made is known by its answer, so that what is shown of the record is read
 * again once; what the record is now is read after a refusal, too, since another may have changed it. `made` is told of
 * each change before anything is read again.
 */
export const useRecordWrite = (dataset: string, made: (answer: RecordChanged) => void): RecordWrite => {
  const client = useQueryClient();
  const about = [paths.dataset(dataset), paths.datasets];
  const { mutateAsync, isPending, error } = useMutation<RecordChanged, unknown, Job>({
    mutationFn: ({ path, write }) => sendJson<RecordChanged>(path, write),
    onSuccess: (answer) => {
      const { revision } = answer;
      made(answer);
      client.setQueryData<DatasetDetail>([paths.dataset(dataset)], (old) => old && { ...old, revision });
      renewAt(client, about);
    },
    onError: () => renewAt(client, about),
  });
  return {
    busy: isPending,
    problem: error === null ? undefined : asProblem(error),
    send: (path, write) =>
      mutateAsync({ path, write }).then(
        ({ revision }) => revision,
        () => undefined,
      ),
  };
};
