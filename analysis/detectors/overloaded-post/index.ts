import { z } from "zod";
import { detector } from "../../detector.ts";
import { oddlyFilled } from "../../hierarchy/filling.ts";
import { groupSchema } from "../../hierarchy/groups.ts";
import { linesInto, otherEnd } from "../../kit.ts";
import { fact, rule } from "../../rule.ts";
import {
  type Burden,
  type BurdenOptions,
  burdenAt,
  burdenOf,
  burdens,
  isHeavy,
  isMoreThanFullTime,
  mayWearMany,
  wearsMany,
} from "./burden.ts";
import { draftOverload } from "./draft.ts";
import { info } from "./info.ts";
import { oneForSeveral, personDraft, severityOfTwoPosts, severityOverFullTime } from "./person-draft.ts";
import { type Holder, holderAt, holders, isOneUnderOther, isOverFullTime, onlyHolder } from "./persons.ts";

const options = z.object({
  hats: z.number().int().min(2).default(3).describe("Hats from which on a post counts as overloaded"),
  groups: z
    .array(groupSchema.safeExtend({ hats: z.number().int().min(2) }))
    .default([])
    .describe(
      "Limits of hats for a unit with all in it, or for some grades; the first that fits the post holds. Loads and posts of one person have none: loads are compared with those of all posts, and a person may be in several units",
    ),
  percentile: z
    .number()
    .min(50)
    .max(100)
    .default(99)
    .describe("Share of posts, in per cent, whose load a post with two hats must not exceed"),
  fewestPosts: z
    .number()
    .int()
    .min(1)
    .default(100)
    .describe("Loads are compared only where there are at least so many posts"),
  posts: z.number().int().min(3).default(3).describe("Posts held by one person from which it is an overload"),
});

const person = rule<Holder, BurdenOptions>({
  subjects: holders,
  at: (view, node) => (view.nodeHas(node, "person") ? [holderAt(view, node)] : undefined),
  firstOnly: true,
  conditions: [
    {
      id: "person-many-posts",
      ask: { en: "Does the person hold too many posts?", fr: "La personne occupe-t-elle trop de postes ?" },
      test: (_view, { posts, lines }, asked) =>
        fact({ yes: posts.length >= asked.posts }, () => ({
          lines,
          numbers: { posts: posts.length, threshold: asked.posts },
        })),
      found: personDraft("person-many-posts", () => "high"),
    },
    {
      id: "person-over-full-time",
      ask: {
        en: "Do the posts the person holds ask together for more than one full-time job?",
        fr: "Les postes de la personne demandent-ils ensemble plus d'un plein temps ?",
      },
      test: (_view, one) =>
        fact({ yes: isOverFullTime(one) }, () => ({ lines: one.lines, numbers: { fte: one.fte } })),
      found: personDraft("person-over-full-time", severityOverFullTime),
    },
    {
      id: "person-two-posts",
      ask: {
        en: "Does one person hold two posts, neither of which answers to the other?",
        fr: "Une personne occupe-t-elle deux postes dont aucun ne rend compte à l'autre ?",
      },
      test: (view, { posts, lines }) =>
        fact({ yes: posts.length === 2 && !isOneUnderOther(view, posts) }, () => ({ lines })),
      found: personDraft("person-two-posts", severityOfTwoPosts),
    },
  ],
});

const alone = rule<number, BurdenOptions>({
  subjects: (view) => oddlyFilled(view).overOne,
  at: (view, node) => (view.nodeHas(node, "wears") ? [node] : undefined),
  conditions: [
    {
      id: "one-for-several",
      ask: {
        en: "Is it of more than one full-time job, with one holder on record?",
        fr: "Est-il de plus d'un plein temps, avec un seul titulaire au relevé ?",
      },
      test: (view, post) =>
        fact({ yes: oddlyFilled(view).overOne.includes(post) && onlyHolder(view, post) >= 0 }, () => ({
          lines: linesInto(view, ["holds"], post),
          numbers: { fte: view.node(post).fte ?? 0 },
        })),
      found: oneForSeveral,
    },
  ],
});

const burden = rule<Burden, BurdenOptions>({
  subjects: burdens,
  at: (view, node, asked) => (view.nodeHas(node, "wears") ? [burdenAt(view, node, asked)] : undefined),
  // how much most posts carry can only be told from all of them
  told: (view, { subjects: [post = -1], numbers }, asked) => burdenOf(view, post, numbers.limit, asked),
  firstOnly: true,
  conditions: [
    {
      id: "many-hats",
      ask: { en: "Does it wear too many hats?", fr: "Porte-t-il trop de casquettes ?" },
      test: (_view, one) =>
        fact({ yes: wearsMany(one) }, () => ({
          lines: one.count.lines,
          nodes: one.hats.map(({ row }) => row),
          numbers: { hats: one.count.least, hatsMax: one.count.most, threshold: one.hatsFrom.limit },
        })),
      found: draftOverload("many-hats"),
    },
    {
      id: "more-than-full-time",
      ask: {
        en: "Do its hats together ask for more than one full-time job?",
        fr: "Ses casquettes demandent-elles ensemble plus d'un plein temps ?",
      },
      test: (_view, one) => fact({ yes: isMoreThanFullTime(one) }, () => ({ numbers: { fte: one.fte } })),
      found: draftOverload("more-than-full-time"),
    },
    {
      id: "heavy-load",
      ask: {
        en: "Does it wear two hats or more and carry more than most posts?",
        fr: "Porte-t-il deux casquettes ou plus et davantage que la plupart des postes ?",
      },
      test: (_view, one) =>
        fact({ yes: isHeavy(one), known: one.limit !== undefined }, () => ({
          numbers: {
            ...one.load,
            load: one.points,
            ...(one.limit === undefined ? {} : { limit: one.limit }),
          },
        })),
      found: draftOverload("heavy-load"),
    },
    {
      id: "perhaps-many-hats",
      ask: {
        en: "May it wear too many hats, without being sure to?",
        fr: "Porte-t-il peut-être trop de casquettes, sans que ce soit certain ?",
      },
      test: (_view, one) =>
        fact({ yes: false, known: !mayWearMany(one) }, () => ({ lines: one.count.lines })),
      unknown: draftOverload("perhaps-many-hats"),
    },
    {
      id: "several-superiors",
      ask: {
        en: "Do the hats bring several superiors?",
        fr: "Les casquettes apportent-elles plusieurs supérieurs ?",
      },
      test: (_view, { superiors, hats }) =>
        fact({ yes: superiors.length > 1 }, () => ({
          lines: hats.flatMap((hat) => [...hat.superiorLines]),
          nodes: superiors,
        })),
    },
    {
      id: "support",
      ask: { en: "Does an office support the post?", fr: "Un bureau appuie-t-il le poste ?" },
      test: (view, { post }) => {
        const lines = linesInto(view, ["supports"], post);
        return fact(
          { yes: lines.length > 0, known: view.complete(view.node(post), "supports", "in") },
          () => ({ lines, nodes: lines.map((line) => otherEnd(view, line, post)) }),
        );
      },
    },
  ],
});

/** A post with too many hats, or with hats that ask for more than one person, weighed by what they bring. */
export const overloadedPost = detector({ info, options, rules: [burden, person, alone] });
