import { type RefObject, useEffect, useState } from "react";

/** How much room an element has, in pixels; tells of every change. */
export const useRoom = (
  holder: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } => {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return room;
};
