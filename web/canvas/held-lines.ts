import { layer, type Renderer } from "./layers.ts";

/** Where a still of the lines was taken from: the picture's corner on the screen, and how far off the camera stood. */
export type Stand = { readonly x: number; readonly y: number; readonly ratio: number };

/** How a still has to be moved and scaled so that it lies where the picture is now. */
export const shiftOf = (
  then: Stand,
  now: Stand,
): { readonly x: number; readonly y: number; readonly k: number } => {
  const k = then.ratio / now.ratio;
  return { x: now.x - k * then.x, y: now.y - k * then.y, k };
};

/** A still is drawn anew where more than this part of the window lies beyond it, or it is scaled by more. */
const farthest = 1 / 3;

/** Whether a still lies so far off that too much of the window is without lines. */
export const isFarOff = (
  then: Stand,
  now: Stand,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => {
  const { x, y, k } = shiftOf(then, now);
  const bare = Math.max(x, width - (x + k * width)) / width;
  const low = Math.max(y, height - (y + k * height)) / height;
  return Math.max(bare, low) > farthest || k > 1 + 2 * farthest;
};

const standOf = (renderer: Renderer): Stand => ({
  ...renderer.framedGraphToViewport({ x: 0, y: 0 }),
  ratio: renderer.getCamera().ratio,
});

/** Whether Sigma draws this frame without lines. */
const inMotion = (renderer: Renderer): boolean => {
  const captor = renderer.getMouseCaptor();
  return (
    renderer.getCamera().isAnimated() ||
    captor.isMoving ||
    captor.draggedEvents > 0 ||
    captor.currentWheelDirection !== 0
  );
};

export type HeldLines = {
  /** Whether the picture has moved so far from the still that its lines have to be drawn again, and are in this frame. */
  readonly farOff: () => boolean;
  /** Forgets the still: other lines are drawn from now on. */
  readonly drop: () => void;
};

/** After so many milliseconds in which nothing was drawn there is time to take a still. */
const idle = 300;

/**
 * Keeps a still of the lines of a large picture, and moves it with the camera in the frames that are drawn without
 * them. What Sigma drew can be copied in the same breath only, and copying waits for the graphics: so the picture is
 * drawn once more for it when nobody waits.
 */
export const holdLines = (renderer: Renderer): HeldLines => {
  const still = layer(renderer, "held-lines", "edges");
  let taken: Stand | undefined;
  let timer: number | undefined;
  let underWay = false;
  const take = (): void => {
    const { width, height } = renderer.getDimensions();
    still?.clearRect(0, 0, width, height);
    const { edges } = renderer.getCanvases();
    if (edges !== undefined) still?.drawImage(edges, 0, 0, width, height);
    taken = standOf(renderer);
  };
  const takeSoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (inMotion(renderer)) return;
      renderer.once("afterRender", take);
      renderer.refresh({ schedule: false, skipIndexation: true });
      window.clearTimeout(timer);
    }, idle);
  };
  const draw = (): void => {
    if (still === null || !renderer.getSetting("hideEdgesOnMove")) return;
    const moves = inMotion(renderer);
    if (!moves) (underWay ? take : takeSoon)();
    underWay = false;
    still.canvas.style.visibility = moves && taken !== undefined ? "visible" : "hidden";
    if (!moves || taken === undefined) return;
    const { x, y, k } = shiftOf(taken, standOf(renderer));
    still.canvas.style.transformOrigin = "0 0";
    still.canvas.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
  };
  renderer.on("afterRender", draw);
  renderer.on("kill", () => window.clearTimeout(timer));
  return {
    farOff: () => {
      underWay = taken !== undefined && isFarOff(taken, standOf(renderer), renderer.getDimensions());
      return underWay;
    },
    drop: () => {
      taken = undefined;
      if (still !== null) still.canvas.style.visibility = "hidden";
    },
  };
};
