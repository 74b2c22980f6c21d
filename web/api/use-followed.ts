import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { followEvents } from "./follow.ts";
import type { ApiProblem } from "./problem.ts";
import { type ReadState, told } from "./queries.ts";

/** How far something is that takes long, and its parts that are ready. */
export type Following = { readonly done: number; readonly total: number; readonly parts: readonly string[] };

const begun: Following = { done: 0, total: 0, parts: [] };

/** What a request gives that takes long, with how far it is; kept by its body, parts included. */
export type Followed<Result> = {
  readonly query: ReadState<{ readonly result: Result; readonly parts: readonly string[] }>;
  readonly following: Following;
  /** Gives it up, here and on the server. */
  readonly cancel: () => void;
};

/** Follows a request for as long as it is wanted. */
export const useFollowed = <Result>(path: string, body: unknown, wanted: boolean): Followed<Result> => {
  const client = useQueryClient();
  const [following, setFollowing] = useState(begun);
  const queryKey = [path, "followed", body];
  const query = useQuery<{ result: Result; parts: readonly string[] }, ApiProblem>({
    queryKey,
    enabled: wanted,
    queryFn: told(async (signal) => {
      const parts: string[] = [];
      setFollowing(begun);
      const result = await followEvents<Result>(path, body, {
        signal,
        onStep: ({ done, total, part }) => {
          if (part !== undefined) parts.push(part);
          setFollowing({ done, total, parts: [...parts] });
        },
      });
      return { result, parts };
    }),
    structuralSharing: false,
  });
  return { query, following, cancel: () => void client.cancelQueries({ queryKey }) };
};
