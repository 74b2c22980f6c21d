import { type Query, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { getJson } from "./client.ts";
import { paths } from "./paths.ts";
import { asProblem } from "./problem.ts";

const isUnreached = (query: Query): boolean =>
  query.isActive() && query.state.error !== null && asProblem(query.state.error).code === "unreachable";

/** So many milliseconds lie between two looks whether the server answers again. */
const lookEvery = 2_000;

/**
 * Whether what is looked at could not be read because the server does not answer; and reading all of that again, which
 * happens by itself as soon as the server answers.
 */
export const useConnection = (): { readonly away: boolean; readonly retry: () => void } => {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const away = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some(isUnreached),
  );
  useEffect(() => {
    if (!away) return;
    const again = (): void => void client.refetchQueries({ predicate: isUnreached });
    const look = (): void => void getJson(paths.health).then(again, () => undefined);
    const timer = window.setInterval(look, lookEvery);
    return () => window.clearInterval(timer);
  }, [away, client]);
  return { away, retry: () => void client.refetchQueries({ predicate: isUnreached }) };
};
