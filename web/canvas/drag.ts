import type { LayeredPoint } from "../../graph/drawing/layered/index.ts";
import type { Renderer } from "./layers.ts";

/** A box on its way under the pointer: by how much, to the right and down, and whether it was let go. */
export type Drag = { readonly node: string; readonly by: LayeredPoint; readonly done: boolean };

type Point = { readonly x: number; readonly y: number };
type Held = { readonly node: string; readonly from: Point; at: Point; moved: boolean };

/** Pixels that a hand may tremble in a click. */
const trembling = 4;

const isMoved = ({ from, moved }: Held, { x, y }: Point): boolean =>
  moved || Math.hypot(x - from.x, y - from.y) > trembling;

/**
 * Lets boxes be dragged with a mouse; a finger moves the picture. Gives what tells whether the click that ends a drag
 * is to be let pass.
 */
export const dragBoxes = (
  renderer: Renderer,
  isBox: (id: string) => boolean,
  onDrag: (drag: Drag) => void,
): (() => boolean) => {
  let held: Held | undefined;
  let dragged = false;
  const tell = ({ node, from, at }: Held, done: boolean): void => {
    const [start, end] = [renderer.viewportToGraph(from), renderer.viewportToGraph(at)];
    onDrag({ node, by: [end.x - start.x, start.y - end.y], done });
  };
  renderer.on("downNode", ({ node, event }) => {
    dragged = false;
    if (!(event.original instanceof MouseEvent) || event.original.button !== 0 || !isBox(node)) return;
    held = { node, from: { x: event.x, y: event.y }, at: { x: event.x, y: event.y }, moved: false };
  });
  renderer.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (held === undefined) return;
    preventSigmaDefault();
    held.moved = isMoved(held, event);
    held.at = { x: event.x, y: event.y };
    if (held.moved) tell(held, false);
  });
  const end = (): void => {
    if (held === undefined) return;
    dragged = held.moved;
    if (held.moved) tell(held, true);
    held = undefined;
  };
  renderer.on("upNode", end);
  renderer.on("upEdge", end);
  renderer.on("upStage", end);
  return () => dragged;
};
