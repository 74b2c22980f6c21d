import { mapById } from "../../graph/by-id.ts";
import type { LayeredPicture, LayeredPoint, PlacedBox } from "../../graph/drawing/layered/index.ts";
import type { Mover } from "./practice.ts";
import type { DrawnScene } from "./scene.ts";
import type { Shift } from "./shifts.ts";

/** Pixels that boxes keep from each other. */
const clear = 4;

const meets = (a: PlacedBox, b: PlacedBox, room = clear): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + room &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + room;

/** Pixels below the superior at which a box may rest, the best first: nearer where the next row is near. */
const below = [22, 17, 12] as const;
/** Rows tried under each other, and steps to either side, in pixels. */
const [rows, sideways, steps] = [4, 12, 24] as const;

/** What it costs to stand beside the superior and no longer under it, and what each line does that leads through. */
const [besideIt, through] = [150, 14] as const;

type Try = { readonly box: PlacedBox; readonly cost: number };

/** Places under a superior, the nearest first. */
const under = (superior: PlacedBox, box: PlacedBox): Try[] => {
  const first = superior.y + (superior.height + box.height) / 2;
  const reach = (superior.width + box.width) / 2;
  const tries: Try[] = [];
  for (let row = 0; row < rows; row++)
    for (const [nearer, gap] of below.entries())
      for (let step = -steps; step <= steps; step++) {
        const [dx, dy] = [step * sideways, row * (box.height + 8)];
        const away = Math.abs(dx) + 2 * dy + 2 * nearer + (Math.abs(dx) < reach ? 0 : besideIt);
        tries.push({ box: { ...box, x: superior.x + dx, y: first + gap + dy }, cost: away });
      }
  return tries.sort((a, b) => a.cost - b.cost);
};

/** A stretch of a line, as the box in which it lies. */
type Stretch = PlacedBox;

const stretch = (id: string, [x0, y0]: LayeredPoint, [x1, y1]: LayeredPoint): Stretch => ({
  id,
  x: (x0 + x1) / 2,
  y: (y0 + y1) / 2,
  width: Math.abs(x1 - x0),
  height: Math.abs(y1 - y0),
});

/** The stretches of lines that stay where they are, level and upright ones as they are drawn. */
const stretchesOf = ({ routes }: LayeredPicture, goes: ReadonlySet<string>): Stretch[] =>
  routes
    .filter(({ id }) => !goes.has(id))
    .flatMap(({ id, points }) =>
      points.flatMap((point, i) => {
        const next = points[i + 3];
        return i % 3 === 0 && next !== undefined ? [stretch(id, point, next)] : [];
      }),
    );

/** The place that costs least, lines that lead through it counted. */
const cheapest = (tries: readonly Try[], lines: readonly Stretch[]): PlacedBox | undefined => {
  let best: Try | undefined;
  for (const { box, cost } of tries) {
    if (best !== undefined && cost >= best.cost) break;
    const crossed = new Set(lines.filter((one) => meets(box, one)).map(({ id }) => id)).size;
    const all = cost + through * crossed;
    if (best === undefined || all < best.cost) best = { box, cost: all };
  }
  return best?.box;
};

/** What of a picture travels, tabs and lines with their boxes, and how much room tabs take above each. */
const goingAlong = ({ input }: DrawnScene, movers: readonly Mover[]) => {
  const moving = new Set(movers.map(({ id }) => id));
  const tabs = input.nodes.filter(({ id }) => moving.has(id)).flatMap((node) => node.tabs ?? []);
  const boxes = new Set([...moving, ...tabs.map(({ id }) => id)]);
  const lines = input.lines.filter(({ from, to }) => boxes.has(from) || boxes.has(to));
  const lift = new Map(
    input.nodes.map(({ id, tabs: own = [] }) => [id, Math.max(0, ...own.map((tab) => tab.height))]),
  );
  return { boxes, lines: new Set(lines.map(({ id }) => id)), lift };
};

/**
 * Where each box that travels ends up: under its superior in practice, or as near as no other box is in its way and few
 * lines that are none of its own.
 */
export const placesInPractice = (scene: DrawnScene, movers: readonly Mover[]): ReadonlyMap<string, Shift> => {
  const { picture } = scene;
  const boxes = mapById(picture.boxes);
  const going = goingAlong(scene, movers);
  const taken = [...picture.boxes, ...picture.tabs].filter(({ id }) => !going.boxes.has(id));
  const lines = stretchesOf(picture, going.lines);
  const shifts = new Map<string, Shift>();
  for (const { id, practice } of movers) {
    const [box, superior] = [boxes.get(id), boxes.get(practice)];
    if (box === undefined || superior === undefined) continue;
    const [dx, dy] = shifts.get(practice) ?? [0, 0];
    const above = { ...superior, x: superior.x + dx, y: superior.y + dy + (going.lift.get(id) ?? 0) };
    const tries = under(above, box);
    const free = tries.filter((one) => !taken.some((other) => meets(one.box, other)));
    const place = cheapest(free, lines) ?? tries[0]?.box;
    if (place === undefined) continue;
    taken.push(place);
    shifts.set(id, [place.x - box.x, place.y - box.y]);
  }
  return shifts;
};
