import { fact, rule } from "../../rule.ts";
import { circleThroughPeople, ownSuperior } from "./draft.ts";
import { type OwnSuperior, ownSuperiors } from "./own-superior.ts";
import { type PeopleCircle, peopleCircles } from "./people-circles.ts";

/** Who stands under another post of one's own. */
export const ownSuperiorRule = rule<OwnSuperior, object>({
  subjects: ownSuperiors,
  at: (view, node) =>
    ownSuperiors(view).filter(({ person, lower, upper }) => [person, lower, upper].includes(node)),
  conditions: [
    {
      id: "own-superior",
      ask: {
        en: "Does one person hold both a post and one above it?",
        fr: "Une même personne occupe-t-elle un poste et un autre au-dessus ?",
      },
      test: (_view, { lines, between }) => fact({ yes: true }, () => ({ lines, nodes: between })),
      found: ownSuperior,
    },
  ],
});

/** People who do so by each other's posts. */
export const peopleRule = rule<PeopleCircle, object>({
  subjects: peopleCircles,
  at: (view, node) =>
    peopleCircles(view).filter((one) => one.people.includes(node) || one.posts.includes(node)),
  conditions: [
    {
      id: "circle-through-people",
      ask: {
        en: "Do people who each hold several posts answer to each other by these in a circle?",
        fr: "Des personnes qui occupent chacune plusieurs postes se rendent-elles compte en cercle par ceux-ci ?",
      },
      test: (_view, { lines, posts }) => fact({ yes: true }, () => ({ lines, nodes: posts })),
      found: circleThroughPeople,
    },
  ],
});
