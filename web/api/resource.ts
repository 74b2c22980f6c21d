import { useCallback, useSyncExternalStore } from "react";
import { getJson, sendJson } from "./client.ts";
import { type ApiProblem, asProblem } from "./problem.ts";

/** Something that comes from the server. While the next one loads, the last one stays as `data`. */
export type Resource<T> =
  | { readonly status: "loading"; readonly data?: T | undefined }
  | { readonly status: "ready"; readonly data: T }
  | { readonly status: "failed"; readonly problem: ApiProblem; readonly data?: undefined };

type Read = () => Promise<unknown>;
type Entry = { resource: Resource<unknown>; readonly listeners: Set<() => void>; readonly read: Read };

const entries = new Map<string, Entry>();
const idle: Resource<never> = { status: "loading" };

const settle = (entry: Entry, resource: Resource<unknown>): void => {
  entry.resource = resource;
  for (const listener of entry.listeners) listener();
};

const load = (entry: Entry): void => {
  entry.read().then(
    (data) => settle(entry, { status: "ready", data }),
    (error: unknown) => settle(entry, { status: "failed", problem: asProblem(error) }),
  );
};

const entryOf = (key: string, read: Read): Entry => {
  const had = entries.get(key);
  if (had !== undefined) return had;
  const entry: Entry = { resource: idle, listeners: new Set(), read };
  entries.set(key, entry);
  load(entry);
  return entry;
};

/** Reads again what lies under a path, after it was written to or failed. */
export const renew = (prefix: string): void => {
  for (const [path, entry] of entries) {
    if (!path.startsWith(prefix)) continue;
    if (entry.listeners.size === 0) entries.delete(path);
    else load(entry);
  }
};

const useEntry = (key: string | undefined, read: Read): Resource<unknown> => {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (key === undefined) return () => undefined;
      const { listeners } = entryOf(key, read);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [key, read],
  );
  return useSyncExternalStore(subscribe, () => (key === undefined ? idle : entryOf(key, read).resource));
};

/**
 * What a path gives, read once and kept. No path, no request. The type is the contract's for that path:
 * here the page takes the server's word for it.
 */
export const useResource = <T>(path: string | undefined): Resource<T> => {
  const read = useCallback(() => getJson<unknown>(path ?? ""), [path]);
  return useEntry(path, read) as Resource<T>;
};

/** What a question that changes nothing gives, though it has to be posted; kept by its body. */
export const usePosted = <T>(path: string | undefined, body: unknown): Resource<T> => {
  const text = JSON.stringify(body);
  const read = useCallback(() => sendJson<unknown>(path ?? "", { body: JSON.parse(text) }), [path, text]);
  return useEntry(path === undefined ? undefined : `${path} ${text}`, read) as Resource<T>;
};
