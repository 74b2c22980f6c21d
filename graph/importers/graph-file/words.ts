import { type LineKind, lineKindIds, lineKinds, type NodeKind, nodeKindIds, nodeKinds } from "../../kinds.ts";
import { plainWords } from "../../text/slug.ts";

/** Words of other programs for kinds of nodes and of lines, plainWords. Whatever is not here is not guessed. */

const otherNodes: Readonly<Partial<Record<NodeKind, string>>> = {
  post: "position; job; employee; staff; person; people; user; member; manager; officer; individual; personne; poste",
  entity:
    "unit; department; division; section; office; team; organization; organisation; ministry; agency; company; group; branch; service; departement; unite; organizational unit",
  body: "board; council; assembly; committee; commission; organ; governing board",
  mechanism: "forum; working group; task force; meeting; taskforce",
  place: "location; site; duty station; city; country",
  task: "activity; action; duty; work package",
  process: "workflow; procedure",
  document: "file; report; policy; paper",
  fund: "budget; grant",
};

/** What a kind itself is called goes before what others call it. */
const nodeWords = new Map<string, NodeKind>([
  ...nodeKindIds.flatMap((id) =>
    (otherNodes[id] ?? "").split("; ").map((word): [string, NodeKind] => [word, id]),
  ),
  ...nodeKindIds.flatMap((id) =>
    [id, nodeKinds[id].label.en, nodeKinds[id].label.fr].map((word): [string, NodeKind] => [
      plainWords(word),
      id,
    ]),
  ),
]);

/** A kind of line, and whether the edge says it from its other end. */
export type Meant = { readonly kind: LineKind; readonly turned: boolean };

const otherLines: readonly (readonly [LineKind, boolean, string])[] = [
  [
    "reports-to",
    false,
    "reports; reporting; reports to; report to; reporting line; answers to; subordinate of; solid; solid line; manager; has manager; supervised by; managed by; rend compte a; superior",
  ],
  [
    "reports-to",
    true,
    "manages; manager of; supervises; boss of; superior of; has report; has subordinate; direct report",
  ],
  [
    "functional-to",
    false,
    "dotted; dotted line; functional; functional line; functional manager; technical; matrix",
  ],
  ["part-of", false, "belongs to; in; within; child of; parent; sub unit of; is part of; part of"],
  ["part-of", true, "contains; has unit; parent of; includes; has part; comprises"],
  ["member-of", false, "member; member of; sits on; membership"],
  ["holds", false, "holds; occupies; incumbent of"],
  ["coordinates-with", false, "coordinates; coordination; collaborates with"],
  ["funds", false, "funds; finances; pays"],
];

const lineWords = new Map<string, Meant>([
  ...otherLines.flatMap(([kind, turned, words]) =>
    words.split("; ").map((word): [string, Meant] => [word, { kind, turned }]),
  ),
  ...lineKindIds.flatMap((kind) => {
    const { label, inverse } = lineKinds[kind];
    const straight = [kind, label.en, label.fr].map((word): [string, Meant] => [
      plainWords(word),
      { kind, turned: false },
    ]);
    const turned = [inverse.en, inverse.fr]
      .filter((word) => word !== label.en && word !== label.fr)
      .map((word): [string, Meant] => [plainWords(word), { kind, turned: true }]);
    return [...turned, ...straight];
  }),
]);

const first = <T>(words: ReadonlyMap<string, T>, said: string | undefined): T | undefined =>
  said === undefined ? undefined : words.get(plainWords(said));

/** The kind of node that a word stands for; undefined for a word that is not known. */
export const nodeKindOf = (word: string | undefined): NodeKind | undefined => first(nodeWords, word);

/** The kind of line that a word stands for; undefined for a word that is not known. */
export const lineKindOf = (word: string | undefined): Meant | undefined => first(lineWords, word);

const solid = new Set(["solid", "solid line", "formal", "administrative", "direct"]);

/** Whether a word says that a line is the one on paper. */
export const isSolid = (word: string | undefined): boolean =>
  word !== undefined && solid.has(plainWords(word));
