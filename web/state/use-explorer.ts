import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import { formatAddress, parseViewAddress } from "../../server/contract/address.ts";
import { initial, type ViewState } from "../../server/contract/view-state.ts";
import { chooseLanguage, languageChosen } from "./language.ts";

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

/** The state in an address; one that names no language is read in the one that the reader chose. */
const stateIn = (query: string): ViewState => {
  const state = parseViewAddress(query);
  return new URLSearchParams(query).has("lang") ? state : { ...state, lang: languageChosen() };
};

/** The address of a state. It names the language wherever it would be read in another one without. */
const addressOf = (state: ViewState): string => {
  const query = formatAddress(state);
  if (state.lang !== initial.lang || languageChosen() === initial.lang) return query;
  return `${query}${query === "" ? "?" : "&"}lang=${state.lang}`;
};

let last = { query: "", chosen: languageChosen(), state: stateIn("") };
const current = (): ViewState => {
  const query = window.location.search;
  const chosen = languageChosen();
  if (query !== last.query || chosen !== last.chosen) last = { query, chosen, state: stateIn(query) };
  return last.state;
};

/** How a change goes into the browser's history: a step that Back undoes, or a correction of the present one. */
export type How = "push" | "replace";
export type Go = (change: Partial<ViewState>, how?: How) => void;

const go: Go = (change, how = "push") => {
  const before = current();
  const state = { ...before, ...change };
  if (state.lang !== before.lang) chooseLanguage(state.lang);
  const query = addressOf(state);
  if (query === window.location.search) return tell();
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
