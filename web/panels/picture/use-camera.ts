import { useEffect, useRef } from "react";
import type { ViewState } from "../../../server/contract/view-state.ts";
import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import type { Spotlight } from "../../state/spotlight.ts";

type Looking = {
  readonly canvas: PictureCanvas | undefined;
  readonly scene: DrawnScene | undefined;
  /** Whether a newer picture is on its way. */
  readonly busy: boolean;
  readonly spotlight: Spotlight;
  readonly state: Pick<ViewState, "node" | "expanded" | "focus" | "lens">;
};

/** What was last looked at, so that the camera moves for what is new and for nothing else. */
type Looked = {
  readonly lit: Spotlight | undefined;
  readonly node: string | undefined;
  readonly expanded: readonly string[];
  readonly focus: string | undefined;
  readonly boxes: ReadonlySet<string>;
  readonly lens: number;
};

const nothing: Looked = {
  lit: undefined,
  node: undefined,
  expanded: [],
  focus: undefined,
  boxes: new Set(),
  lens: 0,
};

const isLit = (spotlight: Spotlight | undefined): boolean =>
  spotlight !== undefined && spotlight.nodes.length + spotlight.lines.length > 0;

const opened = (expanded: readonly string[], before: Looked): readonly string[] =>
  expanded.filter((id) => !before.expanded.includes(id));

/**
 * The camera goes to what was just chosen, once its picture is there: evidence newly lit, a box chosen, boxes that
 * were opened, evidence that travelled between paper and practice, all of it when a focus is taken or left. Whatever else changes, it stays.
 */
export const useCamera = ({ canvas, scene, busy, spotlight, state }: Looking): void => {
  const looked = useRef<Looked>(nothing);
  const { node, expanded, focus, lens } = state;
  useEffect(() => {
    if (canvas === undefined || scene === undefined || busy) return;
    const before = looked.current;
    const boxes = new Set(scene.nodes.keys());
    const fresh = [...boxes].filter((id) => !before.boxes.has(id));
    const grown = opened(expanded, before);
    if (spotlight !== before.lit && isLit(spotlight))
      canvas.look(new Set(spotlight.nodes), new Set(spotlight.lines));
    else if (lens !== before.lens && isLit(spotlight)) canvas.bring(new Set(spotlight.nodes));
    else if (focus !== before.focus) canvas.fit();
    else if (grown.length > 0) canvas.bring(new Set([...grown, ...fresh]));
    else if (node !== undefined && node !== before.node) canvas.reveal(node);
    looked.current = { lit: spotlight, node, expanded, focus, boxes, lens };
  }, [canvas, scene, busy, spotlight, node, expanded, focus, lens]);
};
