import { useSyncExternalStore } from "react";

/** A dataset that was removed in this page, with everything of it as one file, until the page is closed. */
export type Removed = { readonly id: string; readonly title: string; readonly bundle: Blob };

const listeners = new Set<() => void>();
let last: Removed | undefined;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps what was removed last, so that it can be brought back; nothing forgets it. */
export const keepRemoved = (removed: Removed | undefined): void => {
  last = removed;
  for (const listener of listeners) listener();
};

/** The dataset that was removed last, if any. */
export const useRemoved = (): Removed | undefined => useSyncExternalStore(subscribe, () => last);
