import { useCallback, useMemo } from "react";
import { type Choice, choose, type Wish } from "../picture/choose.ts";
import { textMeasure } from "../picture/measure.ts";
import { type DrawnScene, type Scene, sceneOf } from "../picture/scene.ts";
import { useLayout } from "../picture/use-layout.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { OpenRecord } from "../state/record.ts";
import type { Spotlight } from "../state/spotlight.ts";
import type { Overlay } from "../state/trial.ts";
import { useStable } from "../state/use-stable.ts";

/** Of a larger picture, only the top of the hierarchy is drawn at first. */
const drawnCalmly = 220;
/** More boxes than this are drawn only when asked for; more than the second never. */
export const drawnUnasked = 500;
export const drawnAtMost = 2000;

const measure = textMeasure();

const wishOf = (state: ExplorerState, spotlight: Spotlight, overlay: Overlay): Wish => ({
  families: new Set(state.families),
  denied: state.denied,
  things: state.things,
  alone: state.alone,
  focus: state.focus,
  depth: state.depth,
  expanded: state.expanded,
  collapsed: state.collapsed,
  most: state.large ? Number.POSITIVE_INFINITY : drawnCalmly,
  nodes: new Set([
    ...spotlight.nodes,
    ...[state.node, state.focus].filter((id) => id !== undefined),
    ...[...overlay.marks.keys()],
  ]),
  lines: new Set([
    ...spotlight.lines,
    ...(state.line === undefined ? [] : [state.line]),
    ...[...overlay.marks.keys()],
  ]),
});

/** Tells two choices apart by what is in them, so that the same picture is not laid out again. */
const keyOf = (choice: Choice | undefined): string =>
  choice === undefined
    ? ""
    : JSON.stringify([
        choice.nodes.map((node) => [node.id, node.hats.length]),
        choice.lines.map(({ id, basis }) => `${id} ${basis}`),
        [...choice.folded],
        choice.alone,
        [...choice.single],
      ]);

/** What of the slice is drawn, by the wishes in the URL. */
export const useChoice = (
  record: OpenRecord,
  state: ExplorerState,
  spotlight: Spotlight,
  overlay: Overlay,
): Choice | undefined => {
  const { view } = record;
  const choice = useMemo(() => {
    if (view === undefined) return undefined;
    const known = new Set(view.nodes.map(({ id }) => id));
    const slice = {
      nodes: [...view.nodes, ...overlay.nodes.filter(({ id }) => !known.has(id))],
      lines: [...view.lines, ...overlay.lines],
    };
    return choose(slice, wishOf(state, spotlight, overlay));
  }, [view, state, spotlight, overlay]);
  return useStable(choice, keyOf(choice));
};

const inputOf = (scene: Scene) => scene.input;

/** What is drawn, and whether something newer is on its way. */
export type Drawing = { readonly scene: DrawnScene | undefined; readonly busy: boolean };

/** The choice with places, once the worker has found them. */
export const useScene = (
  choice: Choice | undefined,
  overlay: Overlay,
  aspect: number,
  allowed: boolean,
): Drawing => {
  const scene = useMemo(
    () =>
      choice === undefined || !allowed || aspect === 0
        ? undefined
        : sceneOf(choice, overlay.marks, measure, aspect),
    [choice, overlay, aspect, allowed],
  );
  const done = useLayout(scene, useCallback(inputOf, []));
  const drawn = useMemo(
    () => (done === undefined ? undefined : { ...done.subject, picture: done.picture }),
    [done],
  );
  return { scene: allowed ? drawn : undefined, busy: allowed && done?.subject !== scene };
};
