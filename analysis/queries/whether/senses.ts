import { answeringKinds } from "../../../graph/index/view.ts";
import { type LineKind, lineKind } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { along, climbing, type Walk } from "../shared/ways.ts";

type Sense = { readonly words: Words; readonly kinds: readonly LineKind[]; readonly walk?: Walk };

export const belonging = ["part-of", "member-of", "located-in"] as const;

/** What a person may mean, beyond a single kind of line; `walk` where it holds through others as well. */
const senses: Readonly<Record<"answers" | "belongs", Sense>> = {
  answers: { words: { en: "answers to", fr: "rend compte à" }, kinds: answeringKinds, walk: climbing },
  belongs: {
    words: { en: "belongs to", fr: "appartient à" },
    kinds: belonging,
    walk: along((view) => view.relation(belonging, "out")),
  },
};

/** The same as a person chooses them, among single kinds of lines. */
export const senseForms = {
  answers: { en: "answers, in any form", fr: "rend compte, sous toute forme" },
  belongs: { en: "belongs, in any form", fr: "fait partie, sous toute forme" },
} as const satisfies Record<keyof typeof senses, Words>;

/** What is meant by a relation: a sense of its own, or one kind of line. */
export const senseOf = (relation: LineKind | keyof typeof senses): Sense =>
  relation === "answers" || relation === "belongs"
    ? senses[relation]
    : { words: lineKind(relation).label, kinds: [relation] };
