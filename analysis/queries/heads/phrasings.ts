import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what {kind} head {node}",
    "who head {node}",
    "who is the head of {node}",
    "head of {node}",
    "who lead {node}",
    "who is in charge of {node}",
    "who chair {node}",
    "who is the chair of {node}",
    "who run {node}",
    "who is {node} headed by",
    "leader of {node}",
    "who direct {node}",
    "by whom is {node} headed",
  ],
  fr: [
    "quel {kind} dirige {node}",
    "qui dirige {node}",
    "qui préside {node}",
    "qui est à la tête de {node}",
    "qui est le chef de {node}",
    "par qui est dirigé {node}",
    "chef de {node}",
  ],
  kinds: { node: ["entity", "mechanism", "body", "process", "mandate"] },
  gives: ["actor", "person"],
};
