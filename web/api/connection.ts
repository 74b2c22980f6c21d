import { type Query, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { asProblem } from "./problem.ts";

const isUnreached = (query: Query): boolean =>
  query.isActive() && query.state.error !== null && asProblem(query.state.error).code === "unreachable";

/** Whether what is looked at could not be read because the server does not answer; and reading all of that again. */
export const useConnection = (): { readonly away: boolean; readonly retry: () => void } => {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const away = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some(isUnreached),
  );
  return { away, retry: () => void client.refetchQueries({ predicate: isUnreached }) };
};
