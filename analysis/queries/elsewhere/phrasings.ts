import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "who implement {node} but report elsewhere",
    "what implementers of {node} report elsewhere",
    "what implementers of {node} do not report to {other}",
    "what {kind} implementing {node} do not report to {other}",
    "who is needed for {node} but does not report to {other}",
    "who work on {node} and report elsewhere",
    "who implement {node} without reporting to {other}",
    "what {kind} implement {node} but report elsewhere",
    "who is needed for {node} and report elsewhere",
    "who implement {node} and is not above by {other}",
    "who carry out {node} but report to another body",
    "what {kind} carry out {node} and report elsewhere than {other}",
    "who work on {node} but report to another than {other}",
  ],
  fr: [
    "qui réalise {node} sans rendre compte à {other}",
    "qui met en oeuvre {node} et rend compte ailleurs",
    "quels exécutants de {node} rendent compte ailleurs",
    "quels exécutants de {node} ne rendent pas compte à {other}",
    "qui travaille à {node} et rend compte ailleurs",
    "qui réalise {node} mais rend compte ailleurs",
    "qui exécute {node} et relève d'un autre",
    "qui exécute {node} en relevant d'un autre",
    "qui réalise {node} en rendant compte à un autre",
  ],
  kinds: { node: ["mandate", "task", "function"] },
  gives: ["actor"],
};
