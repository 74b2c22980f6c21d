import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Language } from "../../../graph/language.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import { alikeCommon } from "../../finding/alike.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { isOverOne } from "../../hierarchy/filling.ts";
import { linesFrom, linesInto, named, namedEnds, nodesById } from "../../kit.ts";
import { isFarOver, isSlightlyOver } from "./full-time.ts";
import { type Holder, ofPost } from "./persons.ts";

const wearing = ["wears-hat"] as const;

const rowOf = (view: OrgView, post: number): Value[] => {
  const { superiors, units, places } = ofPost(view, post);
  const hats = linesFrom(view, wearing, post).map((line) => view.columns.lineTo[line] ?? -1);
  return [
    named(view, [post]),
    named(view, superiors),
    named(view, units),
    named(view, places),
    view.node(post).fte ?? "",
    hats.length === 0 ? "" : named(view, hats),
  ];
};

/** How far apart the posts lie, in words; only what the record shows. */
const spread = ({ superiors, units, places }: Holder): Value => {
  const parts = [
    { n: superiors.length, en: "superiors", fr: "supérieurs" },
    { n: units.length, en: "units", fr: "unités" },
    { n: places.length, en: "duty stations", fr: "lieux d'affectation" },
  ].filter(({ n }) => n > 1);
  if (parts.length === 0) return "";
  const said = (language: Language): string => parts.map((part) => `${part.n} ${part[language]}`).join(", ");
  return { words: { en: ` (${said("en")})`, fr: ` (${said("fr")})` } };
};

export const severityOfTwoPosts = ({ superiors, units, places }: Holder): Severity =>
  Math.max(superiors.length, units.length, places.length) > 1 ? "medium" : "low";

/** By how far over one job: a tenth or two is that of two posts, half a job more with several superiors high. */
export const severityOverFullTime = (holder: Holder): Severity => {
  if (isSlightlyOver(holder.fte)) return severityOfTwoPosts(holder);
  return isFarOver(holder.fte) && holder.superiors.length > 1 ? "high" : "medium";
};

/** What the posts ask for together, where that is more than one full-time job. */
const askedFor = (fte: number): Value =>
  isOverOne(fte)
    ? {
        words: {
          en: `, which ask together for ${fte} full-time jobs`,
          fr: `, qui demandent ensemble ${fte} pleins temps`,
        },
      }
    : "";

/** What one of the messages says of a person and the posts held. */
export const personDraft =
  (message: string, severity: (holder: Holder) => Severity) =>
  (view: OrgView, holder: Holder): Draft => {
    const { person, posts, lines, superiors, units, places } = holder;
    const fte = Math.round(holder.fte * 100) / 100;
    const up = posts.flatMap((post) => linesOf(view.superiors(), post));
    return {
      message,
      severity: severity(holder),
      subjects: [person],
      lines: [...lines, ...up.filter((line) => isAsSure(view, line, lines))],
      nodes: [...posts],
      numbers: {
        posts: posts.length,
        fte,
        superiors: superiors.length,
        units: units.length,
        places: places.length,
      },
      values: {
        person: named(view, [person]),
        posts: named(view, posts),
        count: posts.length,
        fte,
        asked: askedFor(fte),
        spread: spread(holder),
      },
      table: {
        columns: ["post", "superior", "unit", "place", "fte", "hats"],
        rows: nodesById(view, posts).map((post) => rowOf(view, post)),
      },
      commons: [alikeCommon(message, severity(holder))],
      patternRow: {
        columns: ["person", "posts", "fte"],
        row: () => [named(view, [person]), named(view, posts), fte === 0 ? "" : fte],
      },
    };
  };

/** Lines that tell more must not weaken what the finding rests on. */
const isAsSure = ({ columns }: OrgView, line: number, base: readonly number[]): boolean =>
  (columns.lineConfidence[line] ?? 0) >= Math.min(...base.map((one) => columns.lineConfidence[one] ?? 0));

/** A post that asks for more than one full-time job and has one holder: the post, since it may be several told as one. */
export const oneForSeveral = (view: OrgView, post: number): Draft => {
  const lines = linesInto(view, ["holds"], post);
  const fte = Math.round((view.node(post).fte ?? 0) * 100) / 100;
  return {
    message: "one-for-several",
    severity: "low",
    subjects: [post],
    lines,
    numbers: { fte },
    values: { post: named(view, [post]), person: namedEnds(view, lines, post), fte },
    commons: [{ wording: "one-for-several.pattern", nodes: [], lines: [], values: {}, least: 3 }],
  };
};
