import { useEffect, useSyncExternalStore } from "react";
import type { Theme, ViewState } from "../../server/contract/view-state.ts";
import { directionOf } from "../words/direction.ts";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const subscribe = (listener: () => void): (() => void) => {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
};

/** Puts language, theme and title on the page; gives the theme, the system's where the URL names none. */
export const usePage = ({ lang, theme }: ViewState, title: string | undefined): Theme => {
  const system = useSyncExternalStore(subscribe, () => dark.matches);
  const shown = theme ?? (system ? "dark" : "light");
  // before children paint, so that colours read from the page are the new ones
  document.documentElement.dataset.theme = shown;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
  }, [lang]);
  useEffect(() => {
    document.title = title === undefined ? "Dotted Line" : `${title} · Dotted Line`;
  }, [title]);
  return shown;
};
