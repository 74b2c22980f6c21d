import {
  keepPreviousData,
  QueryClient,
  type QueryKey,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { getJson, sendJson } from "./client.ts";
import { type ApiProblem, asProblem, isPassing } from "./problem.ts";

/** Something read from the server. While the next one is on its way the last one stays as `data`. */
export type ReadState<T> = Pick<
  UseQueryResult<T, ApiProblem>,
  "data" | "error" | "isPending" | "isFetching" | "isPlaceholderData"
> & { readonly refetch: () => unknown };

/** What follows from the dataset and the slice alone is read again after so many milliseconds at the earliest. */
const settled = 60_000;
const tries = 2;

/**
 * The page's cache of what it has read. Keys begin with the path. What nobody looks at is dropped after some
 * minutes; a request that nobody waits for any more is aborted.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        notifyOnChangeProps: ["data", "error", "isPending", "isFetching", "isPlaceholderData"],
        staleTime: settled,
        retry: (failures, problem) => failures < tries && isPassing(asProblem(problem)),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { networkMode: "always" },
    },
  });

/** Reads again what lies under a path. */
export const renew = (client: QueryClient, prefix: string): void => {
  const under = ([path]: QueryKey): boolean => typeof path === "string" && path.startsWith(prefix);
  void client.invalidateQueries({ predicate: ({ queryKey }) => under(queryKey) });
};

/** Reads again what exactly these paths give. */
export const renewAt = (client: QueryClient, paths: readonly string[]): void => {
  for (const path of paths) void client.invalidateQueries({ queryKey: [path], exact: true });
};

/** Reads again what lies under a path whenever a revision is another than before. */
export const useRenewal = (prefix: string, revision: number): void => {
  const client = useQueryClient();
  const last = useRef(revision);
  useEffect(() => {
    if (last.current === revision) return;
    last.current = revision;
    renew(client, prefix);
  }, [client, prefix, revision]);
};

/** Things that others may change: read again whenever they come into view or the window gets the focus. */
const shared = { staleTime: 0, refetchOnMount: true, refetchOnWindowFocus: true } as const;

/** What is read, or why it could not be: whatever is thrown on the way is a problem that can be shown. */
export const told =
  <T>(read: (signal: AbortSignal) => Promise<T>) =>
  async ({ signal }: { readonly signal: AbortSignal }): Promise<T> => {
    try {
      return await read(signal);
    } catch (error) {
      throw signal.aborted ? error : asProblem(error);
    }
  };

type Options<T> = {
  /** Whether others may change it without the dataset changing: notes, scenarios, accepted findings. */
  readonly shared?: boolean;
  /** Whether what the path before this one gave is shown until the answer is there. */
  readonly keepsPrevious?: boolean;
  /** Milliseconds after which it is read again while the page is looked at: what others change shows by itself. */
  readonly every?: number;
  /** What of the answer is of use; a function that stays the same. */
  readonly select?: (answer: T) => T;
};

/**
 * What a path gives. No path, no request. The type is the contract's for that path: here the page takes the
 * server's word for it. The browser sends the `ETag` it had, so that what did not change is not sent again.
 */
export const useRead = <T>(path: string | undefined, options: Options<T> = {}): ReadState<T> =>
  useQuery<T, ApiProblem>({
    queryKey: [path],
    enabled: path !== undefined,
    queryFn: told((signal) => getJson<T>(path ?? "", signal)),
    ...(options.shared ? shared : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.select === undefined ? {} : { select: options.select }),
    ...(options.keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });

/** What a question that changes nothing gives, though it has to be posted; kept by its body. */
export const useAsked = <T>(path: string | undefined, body: unknown): ReadState<T> =>
  useQuery<T, ApiProblem>({
    queryKey: [path, body],
    enabled: path !== undefined,
    queryFn: told((signal) => sendJson<T>(path ?? "", { body, signal })),
  });

/** What a question gives whose body is too large to be its own key; while the next is on its way the last one stays. */
export const usePrepared = <T>(
  path: string | undefined,
  key: string,
  prepare: () => Promise<unknown>,
): ReadState<T> =>
  useQuery<T, ApiProblem>({
    queryKey: [path, key],
    enabled: path !== undefined,
    queryFn: told(async (signal) => sendJson<T>(path ?? "", { body: await prepare(), signal })),
    placeholderData: keepPreviousData,
  });
