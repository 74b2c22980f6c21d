import { z } from "zod";
import { nodeKindWords } from "../../../graph/kinds.ts";
import { levels, type Words } from "../../../graph/vocabulary.ts";
import { choiceParameter, nodeParameter } from "../shared/parameters.ts";
import { relationWords } from "./relations.ts";

const relationParameter = (label: Words, about: string) =>
  choiceParameter(relationWords, label, about).optional();

/** With how many one has to stand in a relation. */
const numbers = { several: { en: "several, at one time", fr: "plusieurs, en même temps" } } as const;

/** Either what they have or what they lack has to be said. */
const oneOf = { anyOf: [{ required: ["has"] }, { required: ["lacks"] }] };

/** What can be asked of nodes: a kind and level, and relations that they have or lack. */
export const whichParameters = z
  .strictObject({
    kind: choiceParameter(nodeKindWords, { en: "Kind", fr: "Sorte" }, "Only nodes of this kind").optional(),
    level: choiceParameter(levels, { en: "Level", fr: "Niveau" }, "Only nodes of this level").optional(),
    has: relationParameter(
      { en: "Which relation", fr: "Quelle relation" },
      "Those on record in this relation, read from them: `answers`, `funded-by` …",
    ),
    to: nodeParameter(
      { en: "With whom or what (else anything)", fr: "Avec qui ou quoi (sinon n'importe)" },
      "With this, or with anything",
    ).optional(),
    number: choiceParameter(
      numbers,
      { en: "With how many", fr: "Avec combien" },
      "Only those that stand in it with several at one time",
    ).optional(),
    and: relationParameter(
      { en: "And also in this relation", fr: "Et aussi dans cette relation" },
      "And in this one as well",
    ),
    andTo: nodeParameter(
      { en: "With whom or what (else anything)", fr: "Avec qui ou quoi (sinon n'importe)" },
      "With this, or with anything",
    ).optional(),
    lacks: relationParameter(
      {
        en: "And on record with nothing in this relation",
        fr: "Et sans rien d'enregistré dans cette relation",
      },
      "And with nothing on record in this one",
    ),
    lacksTo: nodeParameter(
      { en: "Not with this (others may be)", fr: "Pas avec ceci (d'autres possibles)" },
      "Nothing with this; other things may be",
    ).optional(),
  })
  .meta(oneOf);
