import { type RefObject, useEffect, useRef } from "react";

/** Where the column is a sheet that comes up over the rest, as `columns.css` has it. */
const sheet = "(max-width: 719px), (max-height: 559px)";

/**
 * Into a sheet that comes up the keyboard goes with it. Otherwise: where the keyboard goes on when the control that was used is gone with what it closed: to the column where something is
 * shown in its place, else back to where it was opened from.
 */
export const useFocusKept = (column: RefObject<HTMLElement | null>, shown: string, opened: boolean): void => {
  const opener = useRef<HTMLElement | undefined>(undefined);
  const before = useRef({ shown, opened });
  useEffect(() => {
    const { shown: last, opened: wasOpened } = before.current;
    if (last === shown && wasOpened === opened) return;
    before.current = { shown, opened };
    const { activeElement: active } = document;
    if (active instanceof HTMLElement && active !== document.body) {
      if (column.current?.contains(active) === false) opener.current = active;
      if (wasOpened || !opened || !matchMedia(sheet).matches) return;
    }
    const next = opened ? column.current : opener.current;
    next?.focus({ preventScroll: true });
  }, [column, shown, opened]);
};
