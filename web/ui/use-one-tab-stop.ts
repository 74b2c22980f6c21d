import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes the buttons of a list one stop of the tab key: the one that was last reached, else the one that is current, else the
 * first. Arrow keys, Home and End go from one to another. The list may change at any time.
 * @param selector What in `holder` is an item.
 */
export const useOneTabStop = (holder: RefObject<HTMLElement | null>, selector: string) => {
  const last = useRef<HTMLElement>(undefined);
  const items = (): HTMLElement[] => [...(holder.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const settle = useRef(() => {
    const all = items();
    const stop =
      all.find((item) => item === last.current) ??
      all.find((item) => item.getAttribute("aria-current") !== null) ??
      all[0];
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  });
  useEffect(() => {
    if (holder.current === null) return;
    settle.current();
    const watch = new MutationObserver(() => settle.current());
    watch.observe(holder.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [holder]);
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      if (!target.matches(selector)) return;
      last.current = target;
      settle.current();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const step = steps[event.key];
      const all = items();
      const at = all.findIndex((item) => item === event.target);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      all[step(at, all.length - 1)]?.focus();
    },
  };
};
