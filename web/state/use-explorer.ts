import { useCallback, useSyncExternalStore } from "react";
import { z } from "zod";
import {
  type AddressRead,
  formatAddress,
  readViewAddress,
  type UnreadPart,
} from "../../server/contract/address.ts";
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

/** An address as it is read; one that names no language is read in the one that the reader chose. */
const readIn = (query: string): AddressRead => {
  const { state, unread } = readViewAddress(query);
  const named = new URLSearchParams(query).has("lang") && !unread.some(({ key }) => key === "lang");
  return { state: named ? state : { ...state, lang: languageChosen() }, unread };
};

/** The address of a state. It names the language wherever it would be read in another one without. */
const addressOf = (state: ViewState): string => {
  const query = formatAddress(state);
  if (state.lang !== initial.lang || languageChosen() === initial.lang) return query;
  return `${query}${query === "" ? "?" : "&"}lang=${state.lang}`;
};

let last = { query: "", chosen: languageChosen(), state: readIn("").state };
/** What of the address that was opened could not be read: the first change writes an address without it. */
let leftOut: readonly UnreadPart[] = [];
const current = (): ViewState => {
  const query = window.location.search;
  const chosen = languageChosen();
  if (query === last.query && chosen === last.chosen) return last.state;
  const { state, unread } = readIn(query);
  if (unread.length > 0) leftOut = unread;
  last = { query, chosen, state };
  return state;
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

/** Leaves parts out of the present address that name nothing, and tells of them as of what cannot be read. */
export const leaveOut = (parts: readonly UnreadPart[], change: Partial<ViewState>): void => {
  const told = new Set(leftOut.map(({ key, text }) => `${key}=${text}`));
  leftOut = [...leftOut, ...parts.filter(({ key, text }) => !told.has(`${key}=${text}`))];
  go(change, "replace");
};

const nowLeftOut = (): readonly UnreadPart[] => leftOut;
const forget = (): void => {
  leftOut = [];
  tell();
};

/** What of the address that was opened could not be read, until the reader has taken note. */
export const useUnreadAddress = (): readonly [readonly UnreadPart[], () => void] => [
  useSyncExternalStore(subscribe, nowLeftOut),
  forget,
];
