import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useRoom } from "../../ui/use-room.ts";

/** Height in pixels that the slicer, the sliders and the legend usually take of the column with the picture. */
const usualBars = 200;
const lowest = 120;
/** What the picture has of the height where it stands over its table. */
const besideTable = 2 / 3;

type Column = {
  /** Width of the picture, in pixels. */
  readonly width: number;
  /** Height of the whole column in which it stands, in pixels. */
  readonly height: number;
  /** Whether its table stands below it. */
  readonly both: boolean;
};

/**
 * Width over height for which a picture is arranged, in coarse steps; undefined where there is next to no room. It
 * follows from the column and not from what is open over the picture or how many rows its words take, so that no slider,
 * drawer or notice arranges it anew.
 */
export const aspectOf = ({ width, height, both }: Column): number | undefined => {
  if (width <= 40 || height <= 40) return undefined;
  const usual = Math.max(height - usualBars, lowest) * (both ? besideTable : 1);
  return Math.round((width / usual) * 20) / 20;
};

/** Tells the shape for which the picture is arranged. */
export const useAspect = (
  holder: RefObject<HTMLDivElement | null>,
  both: boolean,
  onAspect: (aspect: number) => void,
): void => {
  const column = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    column.current = holder.current?.closest<HTMLElement>(".middle") ?? null;
  }, [holder]);
  const { width } = useRoom(holder);
  const { height } = useRoom(column);
  const aspect = aspectOf({ width, height, both });
  useEffect(() => {
    if (aspect !== undefined) onAspect(aspect);
  }, [aspect, onAspect]);
};
