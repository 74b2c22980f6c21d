import { useEffect, useSyncExternalStore } from "react";

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

/**
 * What an element that stands for a line does while the pointer or the focus is on it: the line stands out in the picture.
 * An element that goes from under the pointer points at nothing any more.
 */
export const usePointsAt = (line: string) => {
  useEffect(
    () => () => {
      if (pointed === line) point(undefined);
    },
    [line],
  );
  return {
    onPointerEnter: () => point(line),
    onPointerLeave: () => point(undefined),
    onFocus: () => point(line),
    onBlur: () => point(undefined),
  };
};
