import type { KeyboardEvent } from "react";
import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import { type ArrowDirection, moveFrom } from "../../scene/moves.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import type { Shift } from "../../scene/shifts.ts";
import { closePart, openFinding, openNode } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";

const arrows: Readonly<Record<string, ArrowDirection>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A quarter of what is seen, to the right and down. */
const steps: Readonly<Record<ArrowDirection, readonly [right: number, down: number]>> = {
  up: [0, -0.25],
  down: [0, 0.25],
  left: [-0.25, 0],
  right: [0.25, 0],
};

/** By how much a key moves the chosen box, in units of the layout. */
const nudges: Readonly<Record<ArrowDirection, Shift>> = {
  up: [0, -12],
  down: [0, 12],
  left: [-12, 0],
  right: [12, 0],
};

/** The picture by keyboard: arrows walk the lines, with shift they move the picture, with control the chosen box, Enter focuses, + - 0 zoom, p goes between paper and practice, b between before and after, Escape lets go. */
export const usePictureKeys = (
  scene: DrawnScene | undefined,
  canvas: PictureCanvas | undefined,
  nudge: (id: string, by: Shift) => void,
): ((event: KeyboardEvent) => void) => {
  const [{ node, line, focus, lens, moment }, go] = useExplorer();
  const letGo = (): void =>
    go(node !== undefined || line !== undefined ? closePart() : openFinding(undefined));
  const acts: ReadonlyMap<string, () => void> = new Map([
    ["+", () => canvas?.zoom(1 / 1.4)],
    ["=", () => canvas?.zoom(1 / 1.4)],
    ["-", () => canvas?.zoom(1.4)],
    ["0", () => canvas?.fit()],
    ["Enter", () => go({ focus: node ?? focus })],
    ["p", () => go({ lens: lens > 0 ? 0 : 100 }, "replace")],
    ["b", () => go({ moment: moment === 100 ? 0 : 100 }, "replace")],
    ["Escape", letGo],
  ]);
  /** What an arrow does: with control, with shift, or alone. */
  const arrow = (
    scene: DrawnScene,
    direction: ArrowDirection,
    { ctrlKey, shiftKey }: KeyboardEvent,
  ): void => {
    if (ctrlKey) {
      if (node !== undefined) nudge(node, nudges[direction]);
      return;
    }
    if (shiftKey) {
      canvas?.pan(...steps[direction]);
      return;
    }
    const next = moveFrom(scene, node, direction);
    if (next !== undefined) go(openNode(next), "replace");
  };
  return (event) => {
    if (event.altKey || event.metaKey || scene === undefined) return;
    const direction = arrows[event.key];
    const act = event.ctrlKey ? undefined : (acts.get(event.key) ?? acts.get(event.key.toLowerCase()));
    if (direction === undefined && act === undefined) return;
    event.preventDefault();
    if (direction === undefined) act?.();
    else arrow(scene, direction, event);
  };
};
