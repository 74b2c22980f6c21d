import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what run beside {node}",
    "what {kind} run beside {node}",
    "what {kind} run in parallel to {node}",
    "what is parallel to {node}",
    "what goes on beside {node}",
    "what other {kind} go on beside {node}",
    "what {kind} are beside {node}",
    "what {kind} overlap with {node}",
    "what compete with {node}",
    "what run in parallel",
    "what {kind} run in parallel",
    "what {kind} are parallel",
    "{kind} parallel to {node}",
  ],
  fr: [
    "quels {kind} se déroulent en parallèle",
    "qu'est ce qui va à côté de {node}",
    "quels {kind} sont parallèles à {node}",
    "quels {kind} vont en parallèle de {node}",
    "quels {kind} vont en parallèle",
    "qu'est ce qui se déroule en parallèle de {node}",
  ],
  kinds: { node: ["process", "mechanism"] },
};
