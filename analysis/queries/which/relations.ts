import { answeringKinds } from "../../../graph/index/view.ts";
import { inverseWord, type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";

/** What somebody stands in, read from the one who is looked for. */
export type WhichRelation = {
  readonly words: Words;
  readonly kinds: readonly LineKind[];
  readonly direction: "out" | "in" | "both";
};

const ofKind = (kind: LineKind): [string, WhichRelation][] => {
  const { label, inverse, symmetric } = lineKind(kind);
  if (symmetric) return [[kind, { words: label, kinds: [kind], direction: "both" }]];
  return [
    [kind, { words: label, kinds: [kind], direction: "out" }],
    [inverseWord(kind), { words: inverse, kinds: [kind], direction: "in" }],
  ];
};

const known: ReadonlyMap<string, WhichRelation> = new Map([
  [
    "answers",
    {
      words: { en: "answers to", fr: "rend compte à" },
      kinds: answeringKinds,
      direction: "out",
    },
  ],
  [
    "answered-to",
    {
      words: { en: "is answered to by", fr: "reçoit le compte rendu de" },
      kinds: answeringKinds,
      direction: "in",
    },
  ],
  ...lineKindIds.flatMap(ofKind),
]);

/**
 * Words by which a relation is asked for: a kind of line, or what it is called from its other end. In a menu, where they
 * stand beside each other, no two may read alike.
 */
export const relationWords: Readonly<Record<string, Words>> = {
  ...Object.fromEntries([...known].map(([id, { words }]) => [id, words])),
  answers: { en: "answers, in any form", fr: "rend compte, sous toute forme" },
  "answered-to": { en: "is answered to by, in any form", fr: "reçoit des comptes de, sous toute forme" },
  "headed-by": { en: "is headed by", fr: "a à sa tête" },
};

/** Throws for a word that is none of `relationWords`. */
export const relationOf = (id: string): WhichRelation => {
  const found = known.get(id);
  if (found === undefined) throw new Error(`no relation is called "${id}"`);
  return found;
};
