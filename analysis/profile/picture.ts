import { type GroupShape, type Page, rect, type Shape, text } from "../../graph/drawing/plate/scene.ts";
import { textWidth } from "../../graph/drawing/text/fonts.ts";
import { bandTints, ink } from "../../graph/drawing/theme.ts";
import type { Language } from "../../graph/language.ts";
import { matrixOf } from "./matrix.ts";
import type { Profile } from "./profile.ts";
import { figureWords, gapWords, profileParts } from "./words.ts";

/** A profile with the name of what it is of: an organization, or a date of one. */
export type NamedProfile = { readonly name: string; readonly profile: Profile };

const [column, gutter, margin, row] = [400, 36, 32, 17];
const [size, small, heading] = [10, 9, 13];

/** A part of a column: its shapes, and the height they take. */
type Part = { readonly shapes: readonly Shape[]; readonly height: number };

/** Words cut to a width, with a sign that they are. */
const cut = (words: string, width: number, points = size): string => {
  if (textWidth(words, points, "regular") <= width) return words;
  let kept = words;
  while (kept !== "" && textWidth(`${kept}…`, points, "regular") > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
};

const titled = (title: string, id: string, says: string, body: Part): Part => {
  const group: GroupShape = {
    shape: "group",
    kind: "notes",
    id,
    says,
    children: [
      text(0, heading, title, { size: heading, weight: "bold", fill: ink.text }),
      ...moved(body.shapes, 0, 24),
    ],
  };
  return { shapes: [group], height: body.height + 42 };
};

/** Shapes of texts and rectangles at another place. */
const moved = (shapes: readonly Shape[], x: number, y: number): Shape[] =>
  shapes.map((shape) => {
    if (shape.shape === "group") return { ...shape, children: moved(shape.children, x, y) };
    return shape.shape === "rect" || shape.shape === "text"
      ? { ...shape, x: shape.x + x, y: shape.y + y }
      : shape;
  });

type Bar = { readonly label: string; readonly value: number; readonly note?: string };

/** Bars with their labels and numbers; `centred` makes a pyramid of them. */
const bars = (items: readonly Bar[], labels: number, centred = false): Part => {
  const most = Math.max(1, ...items.map(({ value }) => value));
  const room = column - labels - (items.some(({ note }) => note !== undefined) ? 170 : 50);
  const shapes = items.flatMap(({ label, value, note }, place): Shape[] => {
    const [y, w] = [place * row, Math.max(value > 0 ? 1.5 : 0, (room * value) / most)];
    const x = labels + (centred ? (room - w) / 2 : 0);
    return [
      text(0, y + 11, cut(label, labels - 8), { size, fill: ink.quiet }),
      rect(x, y + 2, w, row - 5, { radius: 2, fill: ink.line }),
      text(labels + room + 8, y + 11, String(value), { size, weight: "medium", fill: ink.text }),
      ...(note === undefined
        ? []
        : [text(labels + room + 44, y + 11, cut(note, 126, small), { size: small, fill: ink.quiet })]),
    ];
  });
  return { shapes, height: items.length * row };
};

const numbers = (rows: readonly (readonly [string, number])[]): Part => ({
  shapes: rows.flatMap(([label, value], place): Shape[] => [
    text(0, place * row + 11, label, { size, fill: ink.quiet }),
    text(column - 20, place * row + 11, String(value), {
      size,
      weight: "medium",
      fill: ink.text,
      anchor: "end",
    }),
  ]),
  height: rows.length * row,
});

const [cell, rowLabels] = [22, 132];

/** A cell of the matrix: tinted by how many of the most there are, with the number in it. */
const square = (x: number, y: number, count: number, most: number): Shape[] => {
  const dark = count > most / 2;
  const fill = count === 0 ? ink.page : dark ? ink.line : bandTints[0];
  const box = rect(x, y, cell - 2, cell - 2, { radius: 2, fill, stroke: ink.rule, width: 0.6 });
  if (count === 0) return [box];
  const shade = dark ? ink.page : ink.text;
  return [box, text(x + cell / 2 - 1, y + 14, String(count), { size: small, fill: shade, anchor: "middle" })];
};

/** Who answers to whom across units: a row for each unit whose posts do, a column for each in which their superiors are. */
const matrix = (profile: Profile): Part => {
  const { units, counts } = matrixOf(profile);
  const most = Math.max(1, ...counts.flat());
  const shapes = units.flatMap((unit, from): Shape[] => [
    text(0, (from + 1) * cell - 7, `${from + 1}  ${cut(unit, rowLabels - 24)}`, {
      size: small,
      fill: ink.quiet,
    }),
    text(rowLabels + from * cell + cell / 2, -4, String(from + 1), {
      size: small,
      fill: ink.quiet,
      anchor: "middle",
    }),
    ...(counts[from] ?? []).flatMap((count, to) => square(rowLabels + to * cell, from * cell, count, most)),
  ]);
  return { shapes: moved(shapes, 0, 12), height: units.length * cell + 12 };
};

const gradesSaid = ({ grades }: Profile["layers"][number]): string =>
  grades
    .slice(0, 4)
    .map(({ grade, posts }) => `${grade} ${posts}`)
    .join(", ");

const mostPlaces = 12;

const partsOf = (profile: Profile, language: Language): Part[] => {
  const title = (id: keyof typeof profileParts): string => profileParts[id][language];
  const part = (id: keyof typeof profileParts, items: readonly Bar[], body: Part): Part[] =>
    items.length === 0
      ? []
      : [
          titled(
            title(id),
            id,
            `${title(id)}: ${items.map(({ label, value }) => `${label} ${value}`).join("; ")}`,
            body,
          ),
        ];
  const layers = profile.layers.map(
    (one): Bar => ({ label: String(one.layer), value: one.posts, note: gradesSaid(one) }),
  );
  const spans = profile.spans.map(({ band, managers }): Bar => ({ label: band, value: managers }));
  const places = profile.places
    .slice(0, mostPlaces)
    .map((one): Bar => ({ label: one.place, value: one.posts }));
  const crossings = profile.crossings.map(
    (one): Bar => ({ label: `${one.from} → ${one.to}`, value: one.posts }),
  );
  const figures = profile.figures.map(({ id, value }) => [figureWords[id][language], value] as const);
  const gaps = profile.notRecorded.map(({ id, posts }) => [gapWords[id][language], posts] as const);
  const asBars = (rows: readonly (readonly [string, number])[]): Bar[] =>
    rows.map(([label, value]) => ({ label, value }));
  return [
    ...part("figures", asBars(figures), numbers(figures)),
    ...part("layers", layers, bars(layers, 24, true)),
    ...part("spans", spans, bars(spans, 60)),
    ...part("crossings", crossings, matrix(profile)),
    ...part("places", places, bars(places, 150)),
    ...part("gaps", asBars(gaps), numbers(gaps)),
  ];
};

/** Parts under each other, and how far down they reach. */
const stacked = (parts: readonly Part[], x: number, top: number): { shapes: Shape[]; bottom: number } => {
  let y = top;
  const shapes = parts.flatMap((part) => {
    const here = moved(part.shapes, x, y);
    y += part.height;
    return here;
  });
  return { shapes, bottom: y };
};

/** Profiles on one page, each in a column of its own: figures, shape by layer, spans, units, places, what is not recorded. */
export const profilePicture = (profiles: readonly NamedProfile[], language: Language): Page => {
  const columns = profiles.map(({ name, profile }, place) => {
    const x = margin + place * (column + gutter);
    const head = text(x, margin + 16, cut(name, column, 16), { size: 16, weight: "bold", fill: ink.text });
    const { shapes, bottom } = stacked(partsOf(profile, language), x, margin + 40);
    return { shapes: [head, ...shapes], bottom };
  });
  const title = profiles.map(({ name }) => name).join(" · ");
  const groups = columns.flatMap(({ shapes }) => shapes).filter((shape) => shape.shape === "group");
  return {
    width: 2 * margin + profiles.length * column + (profiles.length - 1) * gutter,
    height: Math.max(0, ...columns.map(({ bottom }) => bottom)) + margin,
    title,
    says: groups.map(({ says }) => says).join("\n"),
    shapes: columns.flatMap(({ shapes }) => shapes),
  };
};
