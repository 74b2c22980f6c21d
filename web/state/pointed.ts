import { useSyncExternalStore } from "react";

/** The line that is pointed at outside the picture, such as a row of evidence; none most of the time. */
let pointed: string | undefined;
const listeners = new Set<() => void>();

const point = (line: string | undefined): void => {
  if (pointed === line) return;
  pointed = line;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePointed = (): string | undefined => useSyncExternalStore(subscribe, () => pointed);

/** What an element that stands for a line does while the pointer or the focus is on it: the line stands out in the picture. */
export const pointsAt = (line: string) => ({
  onPointerEnter: () => point(line),
  onPointerLeave: () => point(undefined),
  onFocus: () => point(line),
  onBlur: () => point(undefined),
});
