import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the keyboard goes on when the control that was used is gone with what it closed: to the column where something is
 * shown in its place, else back to where it was opened from.
 */
export const useFocusKept = (column: RefObject<HTMLElement | null>, shown: string, opened: boolean): void => {
  const opener = useRef<HTMLElement | undefined>(undefined);
  const before = useRef(`${shown} ${opened}`);
  useEffect(() => {
    if (before.current === `${shown} ${opened}`) return;
    before.current = `${shown} ${opened}`;
    const { activeElement: active } = document;
    if (active instanceof HTMLElement && active !== document.body) {
      if (column.current?.contains(active) === false) opener.current = active;
      return;
    }
    const next = opened ? column.current : opener.current;
    next?.focus({ preventScroll: true });
  }, [column, shown, opened]);
};
