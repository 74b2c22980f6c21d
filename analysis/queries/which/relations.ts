import { answeringKinds } from "../../../graph/index/view.ts";
import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";

/** What somebody stands in, read from the one who is looked for. */
export type Relation = {
  readonly words: Words;
  readonly kinds: readonly LineKind[];
  readonly direction: "out" | "in" | "both";
};

/** `is carried out by` as a word to type: `carried-out-by`. */
const slug = ({ en }: Words): string => en.replace(/^is /, "").replaceAll(" ", "-");

const ofKind = (kind: LineKind): [string, Relation][] => {
  const { label, inverse, symmetric } = lineKind(kind);
  if (symmetric) return [[kind, { words: label, kinds: [kind], direction: "both" }]];
  return [
    [kind, { words: label, kinds: [kind], direction: "out" }],
    [slug(inverse), { words: inverse, kinds: [kind], direction: "in" }],
  ];
};

const known: ReadonlyMap<string, Relation> = new Map([
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
export const relationOf = (id: string): Relation => {
  const found = known.get(id);
  if (found === undefined) throw new Error(`no relation is called "${id}"`);
  return found;
};
