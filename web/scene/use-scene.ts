import { useMemo } from "react";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { type Lit, visibleIn } from "../../server/contract/view-state.ts";
import type { Overlay } from "../state/overlay.ts";
import type { OpenRecord } from "../state/record.ts";
import { isReadInParts, showsOnlyLit } from "../state/size.ts";
import type { Spotlight } from "../state/spotlight.ts";
import { useStable } from "../state/use-stable.ts";
import { changedPart } from "./changed-part.ts";
import { type DrawnSubgraph, keyOfChoice } from "./choice.ts";
import { countedWhole } from "./folded.ts";
import { litPart } from "./lit-part.ts";
import { textMeasure } from "./measure.ts";
import { type DrawnScene, type Scene, sceneOf } from "./scene.ts";
import type { Base } from "./use-base.ts";
import { useLayout } from "./use-layout.ts";
import { useSteadyAspect } from "./use-steady-aspect.ts";

/** More boxes than this are drawn only when asked for; more than the second never. */
export const drawnUnasked = 500;
export const drawnAtMost = 2000;

const measure = textMeasure();

/** What is drawn whatever else is asked: evidence, and what a reform touches. */
const litBy = (spotlight: Spotlight, { marks }: Overlay): Lit => ({
  nodes: [...spotlight.nodes, ...marks.keys()],
  lines: [...spotlight.lines, ...marks.keys()],
});

/** What of the slice is drawn in the state of the URL. */
export const useChoice = (
  record: OpenRecord,
  state: ViewState,
  spotlight: Spotlight,
  overlay: Overlay,
  /** Whether only what the overlay marks is drawn, with its way up. */
  onlyMarked = false,
): DrawnSubgraph | undefined => {
  const view = record.view.data;
  const { detail } = record;
  const inParts = isReadInParts(detail);
  const choice = useMemo(() => {
    if (view === undefined) return undefined;
    const known = new Set(view.nodes.map(({ id }) => id));
    const drawnAlready = new Set(view.lines.map(({ id }) => id));
    const slice = {
      nodes: [...view.nodes, ...overlay.nodes.filter(({ id }) => !known.has(id))],
      lines: [...view.lines, ...overlay.lines.filter(({ id }) => !drawnAlready.has(id))],
    };
    const wish = visibleIn(state, litBy(spotlight, overlay));
    const lit = { nodes: [...wish.nodes], lines: [...wish.lines] };
    const asked = showsOnlyLit(state, detail);
    if (asked && spotlight.pending) return undefined;
    const onlyLit = asked && lit.nodes.length + lit.lines.length > 0;
    const whole = onlyLit ? litPart(slice, lit, state.expanded) : slice;
    const part = onlyMarked && overlay.marks.size > 0 ? changedPart(slice, overlay.marks) : whole;
    const drawn = visibleSubgraph(part, wish);
    return view.truncated.nodes > 0 || inParts ? countedWhole(drawn) : drawn;
  }, [view, state, spotlight, overlay, detail, inParts, onlyMarked]);
  return useStable(choice, keyOfChoice(choice));
};

const nothingMarked: Overlay["marks"] = new Map();

const inputOf = (scene: Scene) => scene.input;

/** What is drawn, and whether something newer is on its way. */
export type SceneState = { readonly scene: DrawnScene | undefined; readonly busy: boolean };

type Wanted = {
  readonly choice: DrawnSubgraph | undefined;
  readonly overlay: Overlay;
  readonly aspect: number;
  /** Whether it is not too large to be drawn unasked. */
  readonly allowed: boolean;
  /** Whether it is what is near one thing: then boxes keep their order only. */
  readonly focused: boolean;
  /** The picture into whose arrangement it is inserted. */
  readonly base: Base;
};

/** The choice with places, once the worker has found them. */
export const useScene = ({ choice, overlay, aspect, allowed, focused, base }: Wanted): SceneState => {
  const shape = useSteadyAspect(aspect);
  const subject = useMemo(
    () =>
      choice === undefined || !allowed || !base.known || shape === 0
        ? undefined
        : sceneOf(choice, overlay.marks, measure, shape),
    [choice, overlay, shape, allowed, base.known],
  );
  const baseInput = useMemo(
    () =>
      base.choice === undefined || shape === 0
        ? undefined
        : sceneOf(base.choice, nothingMarked, measure, shape).input,
    [base.choice, shape],
  );
  const done = useLayout({ subject, inputOf, base: baseInput, holds: focused ? "order" : "places" });
  const drawn = useMemo(
    () => (done === undefined ? undefined : { ...done.subject, picture: done.picture }),
    [done],
  );
  return {
    scene: allowed ? drawn : undefined,
    busy: allowed && (done === undefined || done.subject !== subject),
  };
};
