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
  readonly scene: DrawnScene | undefined;
  /** What a reform or a difference marks. */
  readonly marks: DrawnScene["marks"] | undefined;
};

const nothing: Looked = {
  lit: undefined,
  node: undefined,
  expanded: [],
  focus: undefined,
  boxes: new Set(),
  lens: 0,
  scene: undefined,
  marks: undefined,
};

/** The boxes that marked lines join, and those that are marked themselves. */
const markedIn = ({ marks, lines, nodes }: DrawnScene): ReadonlySet<string> =>
  new Set(
    [...marks.keys()].flatMap((id) => {
      const line = lines.get(id);
      if (line !== undefined) return [line.from, line.to];
      return nodes.has(id) ? [id] : [];
    }),
  );

/** Whether something is marked now that was not. */
const isNewlyMarked = ({ marks }: Looked, before: Looked): boolean =>
  [...(marks?.keys() ?? [])].some((id) => before.marks?.has(id) !== true);

const isLit = (spotlight: Spotlight | undefined): boolean =>
  spotlight !== undefined && spotlight.nodes.length + spotlight.lines.length > 0;

const opened = ({ expanded }: Looked, before: Looked): readonly string[] =>
  expanded.filter((id) => !before.expanded.includes(id));

/** Whether boxes stand elsewhere between paper and practice than when they were last looked at. */
const hasTravelled = ({ lens, scene }: Pick<Looked, "lens" | "scene">, before: Looked): boolean =>
  lens !== before.lens || (lens > 0 && scene !== before.scene);

/** Moves the camera to what was just chosen; else it stays. */
const follow = (canvas: PictureCanvas, now: Looked, before: Looked): void => {
  const { lit, node, focus } = now;
  const lights = isLit(lit) ? lit : undefined;
  const fresh = [...now.boxes].filter((id) => !before.boxes.has(id));
  const grown = opened(now, before);
  if (lights !== undefined && lights !== before.lit)
    canvas.look(new Set(lights.nodes), new Set(lights.lines));
  else if (lights !== undefined && hasTravelled(now, before)) canvas.bring(new Set(lights.nodes));
  else if (now.scene !== undefined && isNewlyMarked(now, before)) canvas.bring(markedIn(now.scene));
  else if (focus !== before.focus) canvas.fit();
  else if (grown.length > 0) canvas.bring(new Set([...grown, ...fresh]));
  else if (node !== undefined && node !== before.node) canvas.reveal(node);
};

/**
 * The camera goes to what was just chosen, once its picture is there: evidence newly lit or travelled between paper and
 * practice, what a reform that is tried touches, a box chosen, boxes that were opened, all of it when a focus is taken or left. Whatever else changes, it stays.
 */
export const useCamera = ({ canvas, scene, busy, spotlight, state }: Looking): void => {
  const looked = useRef<Looked>(nothing);
  const { node, expanded, focus, lens } = state;
  useEffect(() => {
    if (canvas === undefined || scene === undefined || busy) return;
    const boxes = new Set(scene.nodes.keys());
    const now = { lit: spotlight, node, expanded, focus, boxes, lens, scene, marks: scene.marks };
    follow(canvas, now, looked.current);
    looked.current = now;
  }, [canvas, scene, busy, spotlight, node, expanded, focus, lens]);
};
