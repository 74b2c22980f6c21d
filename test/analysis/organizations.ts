import { type LineKind, lineKind, lineKindIds, type NodeKind, nodeKindIds } from "../../graph/kinds.ts";
import { type Coverage, coverageSchema } from "../../graph/model/coverage.ts";
import { type Line, lineSchema } from "../../graph/model/line.ts";
import { type Node, nodeSchema } from "../../graph/model/node.ts";
import {
  bases,
  clarities,
  confidences,
  degrees,
  keysOf,
  levels,
  polarities,
  scopes,
  states,
} from "../../graph/vocabulary.ts";
import { fc } from "../random.ts";

/** Rows of a small organization that no source ever described: any kinds, any attributes, references that resolve. */
export type Rows = { readonly nodes: Node[]; readonly lines: Line[]; readonly coverage: Coverage[] };

/** Given now and then: `weight` to four against. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary }, { weight: 4, arbitrary: fc.constant(undefined) });

const word = <T extends string>(words: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...words);

/** Kinds that lines of some kinds join come often, any others now and then. */
const nodeKindOf = (kinds: readonly LineKind[]): fc.Arbitrary<NodeKind> => {
  const ends = kinds.flatMap((kind) => [lineKind(kind).from, lineKind(kind).to]);
  const joined = new Set(ends.filter((some) => some.length < nodeKindIds.length).flat());
  return fc.oneof(
    { weight: 6, arbitrary: word(joined.size > 0 ? [...joined] : nodeKindIds) },
    { weight: 1, arbitrary: word(nodeKindIds) },
  );
};

/** Lines of the kinds in question come often, any others now and then. */
const lineKindOf = (kinds: readonly LineKind[]): fc.Arbitrary<LineKind> =>
  fc.oneof({ weight: 6, arbitrary: word(kinds) }, { weight: 1, arbitrary: word(lineKindIds) });

const nodeShapeOf = (kinds: readonly LineKind[]) =>
  fc.record({
    kind: nodeKindOf(kinds),
    level: maybe(word(keysOf(levels))),
    state: maybe(word(keysOf(states)), 1),
    class: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    members: maybe(word(["known", "unknown"] as const)),
    separate: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
    hats: maybe(fc.tuple(fc.nat(4), fc.nat(3)), 1),
    fte: maybe(fc.constantFrom(0.25, 0.5, 1)),
  });

const year = fc.integer({ min: 2001, max: 2008 }).map(String);

const lineShapeOf = (kinds: readonly LineKind[]) =>
  fc.record({
    kind: lineKindOf(kinds),
    from: fc.nat(99),
    to: fc.nat(99),
    hat: maybe(fc.nat(99), 1),
    basis: word(keysOf(bases)),
    scopes: fc.oneof(
      { weight: 2, arbitrary: fc.constant(["general" as const]) },
      fc.uniqueArray(word(keysOf(scopes).slice(0, 5)), { minLength: 1, maxLength: 2 }),
    ),
    polarity: fc.oneof({ weight: 4, arbitrary: fc.constant("asserted" as const) }, word(keysOf(polarities))),
    confidence: word(keysOf(confidences)),
    quantifier: maybe(fc.constantFrom("all", "majority"), 1),
    degree: maybe(word(keysOf(degrees)), 1),
    clarity: maybe(word(keysOf(clarities)), 1),
    authority: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.constant(["personal" as const])),
    since: maybe(year, 1),
    locator: fc.nat(3).map(String),
  });

const coverageShape = fc.record({
  who: fc.oneof(word<NodeKind>(["post", "entity", "mandate", "task", "function"]), fc.nat(99)),
  lineKind: word<LineKind>([
    "reports-to",
    "accountable-to",
    "accountable-for",
    "responsible-for",
    "supports",
  ]),
  direction: word(["out", "in"] as const),
  says: maybe(word(["complete", "nobody", "lacking", "open"] as const)),
  since: maybe(word(["2001", "2005"])),
  until: maybe(word(["2006", "2008"])),
});

type NodeShape = ReturnType<typeof nodeShapeOf> extends fc.Arbitrary<infer T> ? T : never;
type LineShape = ReturnType<typeof lineShapeOf> extends fc.Arbitrary<infer T> ? T : never;
type CoverageShape = typeof coverageShape extends fc.Arbitrary<infer T> ? T : never;

const nth = <T>(items: readonly T[], place: number): T | undefined => items[place % items.length];

const given = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const nodeOf = ({ hats, ...shape }: NodeShape, place: number): Node => {
  const counted = hats === undefined ? {} : { hatsMin: hats[0], hatsMax: hats[0] + hats[1] };
  return nodeSchema.parse({ id: `n${place}`, name: `name ${place}`, ...given(shape), ...counted });
};

/** The line, between nodes its kind may join; none where the organization has no such nodes. */
const lineOf = (
  nodes: readonly Node[],
  { from, to, hat, locator, ...shape }: LineShape,
  place: number,
): Line[] => {
  const { from: fromKinds, to: toKinds } = lineKind(shape.kind);
  const start = nth(
    nodes.filter(({ kind }) => fromKinds.includes(kind)),
    from,
  );
  const end = nth(
    nodes.filter(({ kind }) => toKinds.includes(kind)),
    to,
  );
  const worn =
    hat === undefined
      ? undefined
      : nth(
          nodes.filter(({ kind }) => kind === "hat"),
          hat,
        );
  if (start === undefined || end === undefined) return [];
  const sources = [{ source: "nowhere", locator }];
  const ends = { from: start.id, to: end.id, hat: worn?.id };
  return [lineSchema.parse({ id: `l${place}`, sources, ...given({ ...shape, ...ends }) })];
};

const coverageOf = (nodes: readonly Node[], { who, ...shape }: CoverageShape, place: number): Coverage[] => {
  const node = typeof who === "number" ? nth(nodes, who) : undefined;
  if (typeof who === "number" && node === undefined) return [];
  return [
    coverageSchema.parse({
      id: `c${place}`,
      ...given(shape),
      ...(node ? { node: node.id } : { nodeKind: who }),
    }),
  ];
};

/** A random organization of a handful of nodes, with lines mostly of the kinds in question. */
export const organizations = (kinds: readonly LineKind[] = lineKindIds): fc.Arbitrary<Rows> =>
  fc
    .tuple(
      fc.array(nodeShapeOf(kinds), { minLength: 1, maxLength: 12, size: "max" }),
      fc.array(lineShapeOf(kinds), { maxLength: 24, size: "max" }),
      fc.array(coverageShape, { maxLength: 3 }),
    )
    .map(([nodeShapes, lineShapes, coverageShapes]) => {
      const nodes = nodeShapes.map(nodeOf);
      return {
        nodes,
        lines: lineShapes.flatMap((shape, place) => lineOf(nodes, shape, place)),
        coverage: coverageShapes.flatMap((shape, place) => coverageOf(nodes, shape, place)),
      };
    });

/** A numbering of the rows by which they can be put in another order. */
export const orders: fc.Arbitrary<number[]> = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });

/** Rows in another order. */
export const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, place) => ({ item, key: order[place % order.length] ?? 0, place }))
    .sort((a, b) => a.key - b.key || b.place - a.place)
    .map(({ item }) => item);

/** Rows with every id and name replaced, in another alphabetical order than before. */
export const renamed = ({ nodes, lines, coverage }: Rows, order: readonly number[]) => {
  const codes = shuffled(nodes, order).map(({ id }, place): [string, string] => [id, `r${100 + place}`]);
  const name = new Map(codes);
  const to = (id: string): string => name.get(id) ?? id;
  const back = new Map(codes.map(([old, now]) => [now, old]));
  const rows: Rows = {
    nodes: nodes.map((node) => ({ ...node, id: to(node.id), name: `name of ${to(node.id)}` })),
    lines: lines.map(({ hat, ...line }) => ({
      ...line,
      from: to(line.from),
      to: to(line.to),
      ...(hat === undefined ? {} : { hat: to(hat) }),
    })),
    coverage: coverage.map(({ node, ...row }) => ({
      ...row,
      ...(node === undefined ? {} : { node: to(node) }),
    })),
  };
  return { rows, back: (id: string): string => back.get(id) ?? id };
};
