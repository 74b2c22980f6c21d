import { type HeldLines, holdLines } from "./held-lines.ts";
import type { Renderer } from "./layers.ts";

/** With more pieces of lines than this, a picture in motion shows a still of them: each frame would take too long. */
const light = 2_000;
/** After so many milliseconds without a move the picture is taken to be at rest. */
const pause = 160;

/** Tells Sigma whether the picture is so large that its lines are drawn when it rests. Costs a refresh when it changes. */
export const setAtRest = (renderer: Renderer, pieces: number): void => {
  const heavy = pieces > light;
  if (renderer.getSetting("hideEdgesOnMove") !== heavy) renderer.setSetting("hideEdgesOnMove", heavy);
};

/** Sigma knows of drags and animations only; here every move of the camera counts, by keys and buttons too. */
export const linesAtRest = (renderer: Renderer): HeldLines => {
  const held = holdLines(renderer);
  let timer: number | undefined;
  const captor = renderer.getMouseCaptor();
  const rest = (): void => {
    captor.isMoving = false;
    renderer.scheduleRender();
  };
  renderer.getCamera().on("updated", () => {
    if (!renderer.getSetting("hideEdgesOnMove")) return;
    captor.isMoving = !held.farOff();
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, pause);
  });
  renderer.on("kill", () => window.clearTimeout(timer));
  return held;
};
