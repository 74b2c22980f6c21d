import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, otherEnds } from "../../kit.ts";
import { notRecorded } from "../../not-recorded.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import {
  type Control,
  controlAt,
  controlPosts,
  controls,
  heldBeside,
  isControlSilent,
  linesToAudited,
  linesToSaidManagers,
} from "./controls.ts";
import { info } from "./info.ts";

const options = z.object({});

const answering = (
  view: OrgView,
  control: Control,
  lines: readonly number[],
): Pick<Draft, "subjects" | "lines" | "inferred" | "values"> => ({
  subjects: [control.node],
  lines: [...control.work, ...lines],
  inferred: true,
  values: {
    control: named(view, [control.node]),
    superiors: named(view, otherEnds(view, lines, control.node)),
  },
});

const answersToAudited = (view: OrgView, control: Control): Draft => ({
  message: "answers-to-what-it-examines",
  severity: "high",
  ...answering(view, control, linesToAudited(view, control)),
});

const answersToSaidManager = (view: OrgView, control: Control): Draft => {
  const lines = linesToSaidManagers(view, control);
  return {
    message: "answers-to-said-manager",
    severity: "medium",
    ...answering(view, control, lines),
    nodes: otherEnds(view, lines, control.node),
  };
};

const heldWithOthers = (view: OrgView, control: Control): Draft => {
  const { posts, lines, people } = heldBeside(view, control);
  return {
    message: "one-person-beside",
    severity: "medium",
    subjects: [control.node],
    lines: [...control.work, ...lines],
    nodes: people,
    inferred: true,
    values: { control: named(view, [control.node]), posts: named(view, posts) },
  };
};

/** Whether a control has some lines; where nothing is on record of whom it answers to, that cannot be told. */
const hasLines =
  (linesOf: (view: OrgView, control: Control) => readonly number[]) =>
  (view: OrgView, control: Control): Fact => {
    const lines = linesOf(view, control);
    return fact({ yes: lines.length > 0, known: !isControlSilent(view, control.node) }, () => ({ lines }));
  };

const independence = rule<Control, object>({
  subjects: controls,
  at: (view, node) => {
    const control = controlAt(view, node);
    return control === undefined ? [] : [control];
  },
  conditions: [
    {
      id: "answers-to-what-it-examines",
      ask: {
        en: "Does it, by the names, answer to those who manage what it examines: money, purchases, staff?",
        fr: "Rend-il compte, d'après les noms, à ceux qui gèrent ce qu'il examine : argent, achats, personnel ?",
      },
      test: hasLines(linesToAudited),
      found: answersToAudited,
    },
    {
      id: "answers-to-said-manager",
      ask: {
        en: "Does it answer to somebody responsible, by the description on record, for money, purchases or staff?",
        fr: "Rend-il compte à quelqu'un qui, selon sa description au dossier, est chargé des finances, des achats ou du personnel ?",
      },
      test: hasLines(linesToSaidManagers),
      found: answersToSaidManager,
    },
    {
      id: "one-person-beside",
      ask: {
        en: "Does the person who holds it hold a post that it may have to examine?",
        fr: "La personne qui l'occupe en occupe-t-elle un autre qu'elle peut avoir à examiner ?",
      },
      test: (view, control) =>
        fact({ yes: heldBeside(view, control).lines.length > 0 }, () => ({
          lines: heldBeside(view, control).lines,
        })),
      absence: "each line",
      found: heldWithOthers,
    },
  ],
});

const unknown = notRecorded({
  message: "control-superior-not-recorded",
  ask: {
    en: "Is it recorded to whom it answers?",
    fr: "Sait-on à qui il rend compte ?",
  },
  among: controlPosts,
  lacks: isControlSilent,
});

/** Audit, oversight, ethics and investigation that answer to what they examine, or are held beside it by one person. */
export const controlIndependence = detector({ info, options, rules: [independence, unknown] });
