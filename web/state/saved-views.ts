import { useSyncExternalStore } from "react";
import { z } from "zod";

/** A view under a name: what stood in the address after the path. */
const savedViewSchema = z.object({ name: z.string().min(1), query: z.string() });
export type SavedView = z.output<typeof savedViewSchema>;

const listeners = new Set<() => void>();
const keyOf = (dataset: string): string => `dotted-line views ${dataset}`;

/** What a browser keeps may be missing, refused or written by another program: all of that is no view. */
const readText = (dataset: string): string => {
  try {
    return window.localStorage.getItem(keyOf(dataset)) ?? "[]";
  } catch {
    return "[]";
  }
};

export const parseViews = (text: string): readonly SavedView[] => {
  try {
    return z.array(savedViewSchema).parse(JSON.parse(text));
  } catch {
    return [];
  }
};

const write = (dataset: string, views: readonly SavedView[]): boolean => {
  try {
    window.localStorage.setItem(keyOf(dataset), JSON.stringify(views));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
};

/** Views with one more; a name that is there already gets the new view. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

/** The views of a dataset that this browser keeps. `keep` and `remove` tell whether the browser let them. */
export const useSavedViews = (dataset: string) => {
  const text = useSyncExternalStore(subscribe, () => readText(dataset));
  const views = parseViews(text);
  return {
    views,
    keep: (view: SavedView): boolean => write(dataset, withView(views, view)),
    remove: (name: string): boolean =>
      write(
        dataset,
        views.filter((one) => one.name !== name),
      ),
  };
};
