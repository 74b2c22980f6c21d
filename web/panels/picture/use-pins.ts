import { useMemo, useState } from "react";
import type { Drag } from "../../canvas/drag.ts";
import { movedPins, withPins } from "../../scene/pins.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import type { Shift } from "../../scene/shifts.ts";
import { useExplorer } from "../../state/use-explorer.ts";

export type Pins = {
  /** The picture with boxes where the reader put them, one perhaps under way. */
  readonly scene: DrawnScene | undefined;
  readonly dragging: boolean;
  readonly onDrag: (drag: Drag) => void;
  /** Moves the chosen box by so much. */
  readonly nudge: (id: string, by: Shift) => void;
};

/** Boxes that the reader put somewhere: while one is dragged the picture follows, and the URL only where it is let go. */
export const usePins = (laidOut: DrawnScene | undefined): Pins => {
  const [{ pins }, go] = useExplorer();
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const scene = useMemo(() => {
    if (laidOut === undefined) return undefined;
    const shown = drag === undefined ? pins : movedPins(laidOut.picture, pins, drag.node, drag.by);
    return withPins(laidOut, shown, drag !== undefined);
  }, [laidOut, pins, drag]);
  const put = (id: string, by: Shift): void => {
    if (laidOut !== undefined) go({ pins: movedPins(laidOut.picture, pins, id, by) });
  };
  return {
    scene,
    dragging: drag !== undefined,
    onDrag: (next) => {
      setDrag(next.done ? undefined : next);
      if (next.done) put(next.node, next.by);
    },
    nudge: put,
  };
};
