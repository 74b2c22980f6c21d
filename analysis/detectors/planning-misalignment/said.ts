import type { OrgView } from "../../../graph/index/view.ts";
import { isFeebleLine } from "../../feeble-line.ts";
import { isActor } from "../../hierarchy/work.ts";
import { ofSaidLine } from "../../said-line.ts";

export const isProcess = (view: OrgView, node: number): boolean => view.nodeHas(node, "procedure");
const isMoney = (view: OrgView, node: number): boolean => view.nodeHas(node, "money");

/** What others can follow: a mandate, or a plan of any kind. */
const isPlan = (view: OrgView, node: number): boolean =>
  view.nodeHas(node, "charter") || view.nodeHas(node, "plan");

/** What a source says of one line: who follows a plan in part, who is not in step, who is kept out, what is held back or only partly applied. */
export const saidOfLines = [
  ofSaidLine({
    id: "in-part",
    ask: {
      en: "Is it said to be followed, or to follow another, only in part?",
      fr: "Est-il dit suivi, ou suivant un autre, en partie seulement ?",
    },
    kinds: ["aligned-with"],
    test: (view, { line, from, to }) => isActor(view, from) && isPlan(view, to) && isFeebleLine(view, line),
    severity: "medium",
  }),
  ofSaidLine({
    id: "partly-in-step",
    ask: {
      en: "Is an actor said to be in step with it, or it with another, only in part?",
      fr: "Un acteur est-il dit en accord avec lui, ou lui avec un autre, en partie seulement ?",
    },
    kinds: ["aligned-with"],
    test: (view, { line, from, to }) => isActor(view, from) && !isPlan(view, to) && isFeebleLine(view, line),
    severity: "medium",
  }),
  ofSaidLine({
    id: "not-in-step",
    ask: {
      en: "Is an actor said not to be in step with it, or it with another?",
      fr: "Un acteur est-il dit en désaccord avec lui, ou lui avec un autre ?",
    },
    kinds: ["aligned-with"],
    polarity: "denied",
    test: (view, { from }) => isActor(view, from),
    severity: "medium",
  }),
  ofSaidLine({
    id: "closed-to",
    ask: {
      en: "Is a process said to be closed to it, or is it said to be closed to others?",
      fr: "Un processus lui est-il dit fermé, ou est-il dit fermé à d'autres ?",
    },
    kinds: ["participates-in"],
    polarity: "denied",
    test: (view, { from, to }) => isActor(view, from) && isProcess(view, to),
    severity: "medium",
  }),
  ofSaidLine({
    id: "held-back",
    ask: {
      en: "Do rules, causes or cycles hold it back, or does it hold something back?",
      fr: "Des règles, des causes ou des cycles le freinent-ils, ou freine-t-il autre chose ?",
    },
    kinds: ["constrains"],
    test: (view, { from, to }) =>
      !isActor(view, from) && !isMoney(view, from) && !(isProcess(view, from) && isProcess(view, to)),
    severity: "medium",
  }),
  ofSaidLine({
    id: "applied-in-part",
    ask: {
      en: "Is it said to be applied only in part, or is another so applied in it?",
      fr: "Est-il dit appliqué en partie seulement, ou un autre l'est-il en lui ?",
    },
    kinds: ["applied-in"],
    test: (view, { line, from }) => isProcess(view, from) && isFeebleLine(view, line),
    severity: "medium",
  }),
] as const;
