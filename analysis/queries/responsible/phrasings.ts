import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who implement {node}",
    "who is responsible for {node}",
    "who carry out {node}",
    "who implement {node}",
    "who own {node}",
    "who is the owner of {node}",
    "who run {node}",
    "who do {node}",
    "who look after {node}",
    "who is in charge of {node}",
    "who is accountable for {node}",
    "responsibility for {node}",
    "by whom is {node} carried out",
    "who is tasked with {node}",
    "what {kind} is responsible for {node}",
    "who set {node}",
    "who set the priorities of {node}",
    "who adapts {node}",
    "who does the work of {node}",
  ],
  fr: [
    "qui met en oeuvre {node}",
    "à qui appartient {node}",
    "à qui revient {node}",
    "qui est responsable de {node}",
    "qui est chargé de {node}",
    "qui réalise {node}",
    "qui s'occupe de {node}",
    "qui met en oeuvre {node}",
  ],
  kinds: { node: ["mandate", "task", "function", "process", "asset"] },
};
