import { type RefObject, useEffect, useState } from "react";

/** How much room an element has, in pixels, and whether it begins at the right; tells of every change of its size. */
export const useRoom = (
  holder: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number; readonly mirrored: boolean } => {
  const [room, setRoom] = useState({ width: 0, height: 0, mirrored: false });
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setRoom({
        width: element.clientWidth,
        height: element.clientHeight,
        mirrored: getComputedStyle(element).direction === "rtl",
      }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return room;
};
