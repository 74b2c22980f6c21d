import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { inIdOrder } from "../../hierarchy/supervision.ts";
import { type FunctionName, functionNames, functionWords } from "../../hierarchy/title-words.ts";
import { named } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { fact, rule } from "../../rule.ts";
import { info } from "./info.ts";
import { type Doubled, unitsWith } from "./units.ts";

const options = z.object({
  units: z.number().int().min(2).default(3).describe("Units from which on a function is listed as doubled"),
});

type Options = z.output<typeof options>;

const draft = (view: OrgView, { name, units, posts, lines }: Doubled): Draft => ({
  message: `doubled-${name}`,
  severity: "low",
  subjects: inIdOrder(view, units),
  idSubjects: 0,
  lines,
  nodes: posts,
  inferred: true,
  numbers: { units: units.length, posts: posts.length },
  values: { units: named(view, units), count: units.length, posts: posts.length },
});

const doubled = (name: FunctionName) => {
  const some = (view: OrgView, asked: Options): Doubled[] =>
    [unitsWith(view, name)].filter(({ units }) => units.length >= asked.units);
  return rule<Doubled, Options>({
    subjects: some,
    at: (view, node, asked) => some(view, asked).filter(({ units }) => units.includes(node)),
    conditions: [
      {
        id: `doubled-${name}`,
        ask: {
          en: `Do several units, by the titles of their posts, have ${functionWords[name].en} of their own?`,
          fr: `Plusieurs unités ont-elles, d'après les titres de leurs postes, la même fonction : ${functionWords[name].fr} ?`,
        },
        test: (_view, { lines, units, posts }) =>
          fact({ yes: true }, () => ({ lines, nodes: posts, numbers: { units: units.length } })),
        absence: "each line",
        found: draft,
      },
    ],
  });
};

/** Whether a post is called by a reference only, as importers call what has no title: "Post 1234". */
const isReferenceOnly = (view: OrgView, post: number): boolean => {
  const { id, name } = view.node(post);
  return /^post (?=\S*\d)\S+$/i.test(name) || (name.startsWith("Post ") && name.slice(5) === id);
};

const unknown = notRecorded({
  message: "titles-not-readable",
  ask: { en: "Has it a title?", fr: "A-t-il un titre ?" },
  among: (view) => view.nodesWith("wears"),
  lacks: isReferenceOnly,
  whereRecordedOf: "most",
});

/** Functions that several units have each for themselves, by the words of titles: a hint. */
export const doubledFunction = detector({ info, options, rules: [...functionNames.map(doubled), unknown] });
