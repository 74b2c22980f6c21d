import { type RefObject, useEffect, useState } from "react";

/** Which rows of a long list are in sight. */
export type Window = { readonly first: number; readonly last: number };

const spare = 8;

/** Rows in sight for a scroll position, with a few to spare on both sides. */
export const windowAt = (top: number, height: number, rowHeight: number, total: number): Window => ({
  first: Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, total - 1)),
  last: Math.min(total, Math.ceil((top + height) / rowHeight) + spare),
});

/** The rows in sight in an element that scrolls; `anew` changes when it is to go back to the top. */
export const useWindow = (
  holder: RefObject<HTMLElement | null>,
  rowHeight: number,
  total: number,
  anew: string,
): Window => {
  const [place, setPlace] = useState({ top: 0, height: 600 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useEffect(() => {
    holder.current?.scrollTo({ top: 0 });
  }, [holder, anew]);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const look = (): void => setPlace({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [holder]);
  return windowAt(place.top, place.height, rowHeight, total);
};
