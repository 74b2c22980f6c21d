import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import { formatAddress, parseViewAddress } from "../../server/contract/address.ts";
import type { ViewState } from "../../server/contract/view-state.ts";

/** The page may not make functions out of text: schemas are read as they are. */
z.config({ jitless: true });

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener("popstate", tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", tell);
  };
};

let last = { query: "", state: parseViewAddress("") };
const current = (): ViewState => {
  const query = window.location.search;
  if (query !== last.query) last = { query, state: parseViewAddress(query) };
  return last.state;
};

/** How a change goes into the browser's history: a step that Back undoes, or a correction of the present one. */
export type How = "push" | "replace";
export type Go = (change: Partial<ViewState>, how?: How) => void;

const go: Go = (change, how = "push") => {
  const query = formatAddress({ ...current(), ...change });
  if (query === window.location.search) return;
  const url = `${window.location.pathname}${query}`;
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  tell();
};

/** The state in the URL and the way to change it. */
export const useExplorer = (): readonly [ViewState, Go] => {
  const state = useSyncExternalStore(subscribe, current);
  return [state, useCallback(go, [])];
};
