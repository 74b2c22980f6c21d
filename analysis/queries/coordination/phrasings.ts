import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who does {node} coordinate with",
    "with whom does {node} coordinate",
    "with whom must {node} coordinate",
    "with whom should {node} coordinate",
    "who coordinate with {node}",
    "who does {node} work with",
    "who work with {node}",
    "whom does {node} consult",
    "partners of {node}",
    "with what {kind} does {node} coordinate",
    "who must {node} coordinate with",
    "how does {node} coordinate",
    "coordination of {node} with others",
    "where does {node} cooperate with {other}",
    "in what {what} does {node} cooperate with {other}",
    "in what {what} do partnerships of {node} and {other} work",
    "with what partners does {node} coordinate",
    "with what partners does {node} coordinate on {scope}",
    "who does {node} coordinate with on {scope}",
    "does {node} coordinate with anybody",
  ],
  fr: [
    "avec qui {node} se coordonne",
    "avec qui {node} coopère",
    "avec qui travaille {node}",
    "qui se coordonne avec {node}",
    "quels sont les partenaires de {node}",
    "partenaires de {node}",
    "avec qui {node} se coordonne pour {scope}",
  ],
  kinds: { node: ["post", "hat", "entity", "body", "mechanism"] },
  gives: ["actor"],
};
