import { z } from "zod";
import { i32 } from "../../graph/index/at.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { keysOf } from "../../graph/vocabulary.ts";
import { viewToMeasure } from "../at-one-time.ts";
import { type Counts, isOnPaper } from "../hierarchy/supervision.ts";
import { figureTold } from "./figure-told.ts";
import { figuresOf } from "./figures.ts";
import { gapsOf, type Looked } from "./gaps.ts";
import { spansByLayer } from "./layer-spans.ts";
import { placedBy, unplacedBy } from "./placed.ts";
import {
  acrossUnits,
  asksPracticeAlone,
  bandsOf,
  isPracticeAlone,
  isSingle,
  postsByLayer,
  postsByPlace,
} from "./structure.ts";
import { asRecorded, withAllLines } from "./whole-record.ts";
import { type FigureId, figureWords, gapWords, limitWords, spanBands, unplacedWords } from "./words.ts";

const onPaper: ReadonlySet<string> = new Set(["layers", "managers", "oneToOne"] satisfies FigureId[]);
const inPractice: ReadonlySet<string> = new Set([
  "practiceLayers",
  "practiceManagers",
  "practiceOneToOne",
] satisfies FigureId[]);

const figureIds = z.enum(keysOf(figureWords));

const count = z.number().int().nonnegative();
const gapSchema = z.object({ id: z.enum(keysOf(gapWords)), posts: count });

const limitSchema = z.object({
  of: z.enum(keysOf(limitWords)),
  group: z.string().nullable().describe("A unit with all in it, or grades; null for all others"),
  most: count,
  usual: count.describe("What the limit is where nothing is set"),
});

/** An organization in figures: counts, posts by layer, spans by band, lines across units, and what is not recorded. */
export const profileSchema = z
  .object({
    basis: z
      .enum(["paper", "practice"])
      .describe("Which lines layers, spans and lines across units are of: practice where none is on paper"),
    figures: z.array(
      z.object({
        id: figureIds,
        value: z
          .number()
          .nonnegative()
          .nullable()
          .describe("Null where it is not recorded, or not in the slice that is asked for"),
      }),
    ),
    layers: z.array(
      z.object({
        layer: count,
        posts: count,
        groups: count.describe("Groups of posts that are not listed one by one"),
        grades: z.array(z.object({ grade: z.string(), posts: count })),
      }),
    ),
    unplaced: z
      .array(z.object({ id: z.enum(keysOf(unplacedWords)), posts: count }))
      .describe("Posts on no layer, by why; with those on layers they are all posts"),
    spans: z.array(
      z.object({
        band: z.enum(spanBands),
        managers: count,
        withBodies: count.describe(
          "Of these, to which committees or other bodies answer too, which are not counted",
        ),
      }),
    ),
    layerSpans: z
      .array(
        z.object({
          layer: count,
          leaders: count,
          smallest: count,
          median: z.number().nonnegative(),
          largest: count,
        }),
      )
      .describe("Direct reports of the posts that lead others, by the layer on which these stand"),
    crossings: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        posts: count,
        groups: count.describe("Groups of posts that are not listed one by one"),
      }),
    ),
    places: z.array(z.object({ place: z.string(), posts: count })),
    notRecorded: z.array(gapSchema).describe("What the record does not say of its posts"),
    outside: z.array(gapSchema).describe("What it says of them, but not in the slice that is asked for"),
    limits: z
      .array(limitSchema)
      .describe(
        "Limits by which findings judge spans and layers; none where the record sets none of its own",
      ),
  })
  .meta({ id: "Profile" });
export type Profile = z.infer<typeof profileSchema>;
export type ProfileLimit = Profile["limits"][number];

const countedIn = (isPractice: boolean): Counts => (isPractice ? () => true : isOnPaper);

const toldIn = (view: OrgView): Looked => ({
  view,
  whole: view,
  placed: placedBy(view, countedIn(isPracticeAlone(view))),
});

/**
 * The profile of what a view shows, at one time (see `viewToMeasure`). Names nobody. Layers, spans and lines across units are
 * those on paper; where no line is on paper, those of practice, and `basis` says so. Units, duty stations and holders are
 * those of the whole record, whichever lines are asked for.
 * @param limits those that the record sets for itself (`limitsSet`)
 */
export const profileOf = (shown: OrgView, limits: readonly ProfileLimit[] = []): Profile => {
  const view = viewToMeasure(shown);
  const whole = withAllLines(view);
  const recorded = asRecorded(view);
  const all = Array.from(view.nodesWith("wears"));
  const posts = all.filter((post) => isSingle(view, post));
  const isPractice = isPracticeAlone(view);
  const counts = countedIn(isPractice);
  const placed = placedBy(view, counts);
  const layers = postsByLayer(view, all, placed);
  const spans = bandsOf(view, posts, counts);
  const tops = posts.filter((post) => i32(placed.depth, post) === 0).length;
  const values = figuresOf(view, whole, all, { isPractice, layers, spans, tops });
  const counted = figureIds.options
    .filter((id) => (isPractice ? !asksPracticeAlone(view) || !onPaper.has(id) : !inPractice.has(id)))
    .map((id) => ({ id, value: values[id] }));
  const gaps = gapsOf({ view, whole, placed }, toldIn(recorded), posts);
  return profileSchema.parse({
    basis: isPractice ? "practice" : "paper",
    figures: counted.map(({ id, value }) => ({
      id,
      value: figureTold({ figures: counted, ...gaps }, id, value),
    })),
    layers,
    unplaced: unplacedBy({ view, recorded }, posts, placed, counts),
    spans,
    layerSpans: spansByLayer(view, posts, placed, counts),
    crossings: acrossUnits(view, whole, counts),
    places: postsByPlace(view, whole.relation(["located-in"], "out"), posts),
    ...gaps,
    limits,
  });
};
