import { useEffect, useSyncExternalStore } from "react";
import { newListeners } from "./listeners.ts";

/** The line that is pointed at outside the picture, such as a row of evidence; none most of the time. */
let pointed: string | undefined;
const { subscribe, tell } = newListeners();

const point = (line: string | undefined): void => {
  if (pointed === line) return;
  pointed = line;
  tell();
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
