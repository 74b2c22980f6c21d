import type {
  LayeredPicture,
  LayeredPoint,
  LayeredRoute,
  PlacedBox,
} from "../../graph/drawing/layered/index.ts";
import { curveBetween } from "./bezier.ts";
import type { DrawnScene } from "./scene.ts";

/** How far a box is moved from where the layout put it, to the right and down. */
export type Shift = LayeredPoint;

const shifted = (placed: PlacedBox, [dx, dy]: Shift, t: number): PlacedBox => ({
  ...placed,
  x: placed.x + dx * t,
  y: placed.y + dy * t,
});

const none: Shift = [0, 0];

/** A route between two boxes that move: each point goes along with the end it is nearer to. */
const carried = ({ id, points }: LayeredRoute, first: Shift, last: Shift, t: number): LayeredRoute => {
  if (first === none && last === none) return { id, points };
  const end = Math.max(points.length - 1, 1);
  return {
    id,
    points: points.map(([x, y], i): LayeredPoint => {
      const share = i / end;
      return [
        x + t * (first[0] * (1 - share) + last[0] * share),
        y + t * (first[1] * (1 - share) + last[1] * share),
      ];
    }),
  };
};

const unsettled: ReadonlyMap<string, readonly LayeredPoint[]> = new Map();

/**
 * A picture on its way, from 0 to 1, to where boxes are shifted: lines and tabs go along, all else holds still. `settled`
 * are the lines as they shall be in the end, where they do not just go along.
 */
export const shiftedPicture = (
  scene: DrawnScene,
  shifts: ReadonlyMap<string, Shift>,
  t: number,
  settled = unsettled,
): LayeredPicture => {
  const { picture } = scene;
  const boxOfTab = new Map(scene.input.nodes.flatMap(({ id, tabs = [] }) => tabs.map((tab) => [tab.id, id])));
  const shiftOf = (id: string): Shift => shifts.get(boxOfTab.get(id) ?? id) ?? none;
  const ends = new Map(scene.input.lines.map(({ id, from, to }) => [id, [from, to] as const]));
  return {
    ...picture,
    boxes: picture.boxes.map((box) => shifted(box, shiftOf(box.id), t)),
    tabs: picture.tabs.map((tab) => shifted(tab, shiftOf(tab.id), t)),
    routes: picture.routes.map((route) => {
      const last = settled.get(route.id);
      if (last !== undefined) return { id: route.id, points: curveBetween(route.points, last, t) };
      const [from, to] = ends.get(route.id) ?? ["", ""];
      return carried(route, shiftOf(from), shiftOf(to), t);
    }),
  };
};
