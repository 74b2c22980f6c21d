import { answeringKinds } from "../../../graph/index/view.ts";
import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";

/** Something by which two nodes can be compared: lines that leave them, arrive or either. */
export type Respect = {
  readonly words: Words;
  readonly kinds: readonly LineKind[];
  readonly direction: "in" | "out" | "both";
  /** Kinds that its own words say already. */
  readonly plain: readonly LineKind[];
};

const out = (en: string, fr: string, ...kinds: LineKind[]): Respect => ({
  words: { en, fr },
  kinds,
  direction: "out",
  plain: kinds.slice(0, 1),
});

const into = (en: string, fr: string, ...kinds: LineKind[]): Respect => ({
  words: { en, fr },
  kinds,
  direction: "in",
  plain: kinds.slice(0, 1),
});

const told: readonly Respect[] = [
  out("superiors", "supérieurs", ...answeringKinds),
  into("answering to it", "lui rendant compte", ...answeringKinds),
  out("hats", "casquettes", "wears-hat"),
  out("work", "travail", "responsible-for", "accountable-for", "implements", "runs", "produces"),
  out(
    "authority",
    "autorité",
    "has-authority-over",
    "directs",
    "oversees",
    "decides-on",
    "approves-budget",
    "authorizes",
  ),
  out("leads", "conduit", "heads", "leads", "chairs"),
  out("supports", "appuie", "supports"),
  out("coordination", "coordination", "coordinates-with", "must-coordinate-with", "linked-to", "represents"),
  out("part of", "fait partie de", "member-of", "participates-in", "part-of"),
  into(
    "in whose hands",
    "entre les mains de",
    "responsible-for",
    "accountable-for",
    "implements",
    "runs",
    "administers",
  ),
  into("money", "argent", "funds", "contributes-to", "pays-for"),
  out("pays for", "paie", "funds", "contributes-to"),
  out("field", "champ", "covers", "contains-task", "defines"),
  {
    words: { en: "beside others", fr: "à côté d'autres" },
    kinds: ["parallel-to", "aligned-with", "replaces", "constrains", "informs"],
    direction: "both",
    plain: ["parallel-to"],
  },
];

/** Kinds that no respect tells in a direction; what recommendations ask for joins nobody today. */
const untold = (direction: "in" | "out"): LineKind[] =>
  lineKindIds.filter((kind) => {
    const { family, symmetric } = lineKind(kind);
    const isTold = told.some(
      (one) =>
        one.kinds.includes(kind) && (symmetric || one.direction === "both" || one.direction === direction),
    );
    return family !== "reform" && !isTold;
  });

/** All respects: no kind of line is left out, so that nothing on record of either of two is passed over. */
export const respects: readonly Respect[] = [
  ...told,
  { ...out("otherwise", "autrement", ...untold("out")), plain: [] },
  { ...into("otherwise, toward it", "autrement, vers lui", ...untold("in")), plain: [] },
];
