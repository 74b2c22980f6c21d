import type { KeyboardEvent } from "react";
import type { PictureCanvas } from "../canvas/picture-canvas.ts";
import { type Direction, moveFrom } from "../picture/moves.ts";
import type { DrawnScene } from "../picture/scene.ts";
import { useExplorer } from "../state/use-explorer.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A quarter of what is seen, to the right and down. */
const steps: Readonly<Record<Direction, readonly [right: number, down: number]>> = {
  up: [0, -0.25],
  down: [0, 0.25],
  left: [-0.25, 0],
  right: [0.25, 0],
};

/** The picture by keyboard: arrows walk the lines, with shift they move the picture, Enter focuses, + - 0 zoom, Escape lets go. */
export const usePictureKeys = (
  scene: DrawnScene | undefined,
  canvas: PictureCanvas | undefined,
): ((event: KeyboardEvent) => void) => {
  const [{ node, line, finding, focus }, go] = useExplorer();
  const letGo = (): void =>
    go(
      node !== undefined || line !== undefined
        ? { node: undefined, line: undefined }
        : { finding: undefined, shown: [] },
    );
  const acts: ReadonlyMap<string, () => void> = new Map([
    ["+", () => canvas?.zoom(1 / 1.4)],
    ["=", () => canvas?.zoom(1 / 1.4)],
    ["-", () => canvas?.zoom(1.4)],
    ["0", () => canvas?.fit()],
    ["Enter", () => go({ focus: node ?? focus })],
    ["Escape", letGo],
  ]);
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || scene === undefined) return;
    const direction = arrows[event.key];
    if (direction !== undefined && event.shiftKey) {
      canvas?.pan(...steps[direction]);
      event.preventDefault();
      return;
    }
    if (direction !== undefined) {
      const next = moveFrom(scene, node, direction);
      if (next !== undefined) go({ node: next, line: undefined, finding }, "replace");
      event.preventDefault();
      return;
    }
    const act = acts.get(event.key);
    if (act === undefined) return;
    act();
    event.preventDefault();
  };
};
