import { z } from "zod";
import { u8 } from "../../graph/index/at.ts";
import { degree, type Relation } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { LineKind } from "../../graph/kinds.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { viewToMeasure } from "../at-one-time.ts";
import { countedGrade } from "../hierarchy/grades.ts";
import { layersOfAll } from "../hierarchy/layers.ts";
import { figureTold } from "./figure-told.ts";
import {
  acrossUnits,
  type Band,
  bandsOf,
  isPracticeAlone,
  postsByLayer,
  postsByPlace,
  withSeveralSuperiors,
} from "./structure.ts";
import { type FigureId, figureWords, gapWords, spanBands } from "./words.ts";

const inPractice: ReadonlySet<string> = new Set([
  "practiceLayers",
  "practiceManagers",
  "practiceOneToOne",
] satisfies FigureId[]);

const figureIds = z.enum(keysOf(figureWords));

const count = z.number().int().nonnegative();

/** An organization in figures: counts, posts by layer, spans by band, lines across units, and what is not recorded. */
export const profileSchema = z
  .object({
    figures: z.array(
      z.object({
        id: figureIds,
        value: z.number().nonnegative().nullable().describe("Null where it is not recorded"),
      }),
    ),
    layers: z.array(
      z.object({
        layer: count,
        posts: count,
        grades: z.array(z.object({ grade: z.string(), posts: count })),
      }),
    ),
    spans: z.array(z.object({ band: z.enum(spanBands), managers: count })),
    crossings: z.array(z.object({ from: z.string(), to: z.string(), posts: count })),
    places: z.array(z.object({ place: z.string(), posts: count })),
    notRecorded: z.array(z.object({ id: z.enum(keysOf(gapWords)), posts: count })),
  })
  .meta({ id: "Profile" });
export type Profile = z.infer<typeof profileSchema>;

/** Posts without a line of a kind, of which no complete record says that there is none. */
const without = (
  view: OrgView,
  posts: readonly number[],
  kind: LineKind,
  way: "in" | "out",
  relation: Relation = view.relation([kind], way),
): number =>
  posts.filter((post) => degree(relation, post) === 0 && !view.complete(view.node(post), kind, way)).length;

const gapsOf = (view: OrgView, posts: readonly number[]): Profile["notRecorded"] =>
  [
    {
      id: "holder" as const,
      posts: without(
        view,
        posts.filter((post) => view.node(post).state === undefined),
        "holds",
        "in",
      ),
    },
    { id: "superior" as const, posts: without(view, posts, "reports-to", "out", view.superiors()) },
    { id: "unit" as const, posts: without(view, posts, "part-of", "out") },
    { id: "place" as const, posts: without(view, posts, "located-in", "out") },
    {
      id: "grade" as const,
      posts: posts.filter((post) => countedGrade(view.node(post)) === undefined).length,
    },
    { id: "fte" as const, posts: posts.filter((post) => view.node(post).fte === undefined).length },
  ].filter((gap) => gap.posts > 0);

const leadersIn = (bands: readonly Band[]): number => bands.reduce((sum, { managers }) => sum + managers, 0);

const oneToOneIn = (bands: readonly Band[]): number => bands.find(({ band }) => band === "1")?.managers ?? 0;

/**
 * The profile of what a view shows, at one time (see `viewToMeasure`). Names nobody. Layers and spans are those on paper;
 * where no line is on paper, these are not recorded, and those of practice are figures beside them.
 */
export const profileOf = (shown: OrgView): Profile => {
  const view = viewToMeasure(shown);
  const all = Array.from(view.nodesWith("wears"));
  const posts = all.filter((post) => u8(view.columns.nodeClass, post) === 0);
  const holding = view.relation(["holds"], "out");
  const inState = (state: "vacant" | "acting"): number =>
    posts.filter((post) => view.node(post).state === state).length;
  const practice = isPracticeAlone(view);
  const layers = postsByLayer(view, posts);
  const spans = practice ? [] : bandsOf(view, posts);
  const acted = practice ? bandsOf(view, posts, () => true) : [];
  const onPaper = (value: number): number | null => (practice ? null : value);
  const values: Record<FigureId, number | null> = {
    people: Array.from(view.nodesWith("person")).filter((person) => degree(holding, person) > 0).length,
    posts: posts.length,
    classes: all.length - posts.length,
    fte: Math.round(all.reduce((sum, post) => sum + (view.node(post).fte ?? 0), 0) * 100) / 100,
    vacant: inState("vacant"),
    acting: inState("acting"),
    layers: onPaper(layers.at(-1)?.layer ?? 0),
    managers: onPaper(leadersIn(spans)),
    oneToOne: onPaper(oneToOneIn(spans)),
    practiceLayers: practice ? (postsByLayer(view, posts, layersOfAll(view)).at(-1)?.layer ?? 0) : null,
    practiceManagers: leadersIn(acted),
    practiceOneToOne: oneToOneIn(acted),
    dual: withSeveralSuperiors(view, posts),
    functional: view.linesOfKind("functional-to", "asserted").length,
    units: view.nodesWith("unit").length,
    places: view.nodesWith("place").length,
  };
  const counted = figureIds.options
    .filter((id) => practice || !inPractice.has(id))
    .map((id) => ({ id, value: values[id] }));
  const notRecorded = gapsOf(view, posts);
  return profileSchema.parse({
    figures: counted.map(({ id, value }) => ({
      id,
      value: figureTold({ figures: counted, notRecorded }, id, value),
    })),
    layers,
    spans,
    crossings: acrossUnits(view),
    places: postsByPlace(view, view.relation(["located-in"], "out"), posts),
    notRecorded,
  });
};
