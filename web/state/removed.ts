import { useSyncExternalStore } from "react";
import { newListeners } from "./listeners.ts";

/** A dataset that was removed in this page, with everything of it as one file, until the page is closed. */
export type Removed = { readonly id: string; readonly title: string; readonly bundle: Blob };

const { subscribe, tell } = newListeners();
let last: Removed | undefined;

/** Keeps what was removed last, so that it can be brought back; nothing forgets it. */
export const keepRemoved = (removed: Removed | undefined): void => {
  last = removed;
  tell();
};

/** The dataset that was removed last, if any. */
export const useRemoved = (): Removed | undefined => useSyncExternalStore(subscribe, () => last);
