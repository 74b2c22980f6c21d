import type { DetectorCase } from "../case.ts";

/** Longer than a usual file because it is the list of one detector's cases, read as a list. */

/** A council that mandates a mission, and agencies with a board of their own. */
const nodes = [
  "body council",
  "body board",
  "mandate mandate",
  "entity mission",
  "entity agency",
  "entity bureau",
] as const;

const lines = [
  "council authorizes mandate",
  "mandate establishes mission",
  "mission accountable-to council",
  "agency needed-for mandate",
  "agency governed-by board",
] as const;

export const cases: readonly DetectorCase[] = [
  {
    name: "an agency the mandate needs ends in its own board, never in the council that gave the mandate",
    given: { nodes, lines },
    found: ["beyond-issuer:mandate+agency+mission"],
  },
  {
    name: "without a recorded issuer the lines still end apart",
    given: { nodes, lines: lines.slice(1) },
    found: ["no-common-superior:mandate+agency+mission"],
  },
  {
    name: "a unit under an actor of the same work is not listed beside it",
    given: { nodes, lines: [...lines, "bureau part-of agency", "bureau implements mandate"] },
    found: ["beyond-issuer:mandate+agency+mission"],
  },
  {
    name: "actors of a mandate's tasks count for the mandate",
    given: {
      nodes: [...nodes, "task reform"],
      lines: [
        ...lines.slice(0, 3),
        "mandate contains-task reform",
        "agency implements reform",
        "agency governed-by board",
      ],
    },
    found: ["beyond-issuer:mandate+agency+mission"],
  },
  {
    name: "a roof under which both stand, without a head, is no superior",
    given: {
      nodes: [...nodes, "entity system"],
      lines: [...lines, "mission part-of system", "agency part-of system"],
    },
    found: ["beyond-issuer:mandate+agency+mission"],
  },
  {
    name: "near miss: somebody heads the roof",
    given: {
      nodes: [...nodes, "entity system", "post chief"],
      lines: [...lines, "mission part-of system", "agency part-of system", "chief heads system"],
    },
    found: [],
  },
  {
    name: "near miss: the board answers to the council",
    given: { nodes, lines: [...lines, "board reports-to council"] },
    found: [],
  },
  {
    name: "near miss: the two coordinate",
    given: { nodes, lines: [...lines, "mission coordinates-with agency"] },
    found: [],
  },
  {
    name: "coordination the source calls weak is none, nor is coordination denied or on one subject only",
    given: {
      nodes,
      lines: [
        ...lines,
        { from: "mission", kind: "coordinates-with", to: "agency", degree: "weak" },
        { from: "mission", kind: "coordinates-with", to: "agency", polarity: "denied" },
        { from: "mission", kind: "coordinates-with", to: "agency", scopes: ["human-rights"] },
      ],
    },
    found: ["beyond-issuer:mandate+agency+mission"],
  },
  {
    name: "near miss: standing apart is deliberate",
    given: {
      nodes: [...nodes.slice(0, 4), { id: "agency", kind: "entity", name: "agency", separate: true }],
      lines,
    },
    found: [],
  },
  {
    name: "near miss: a denied part is no part",
    given: {
      nodes,
      lines: [
        ...lines.filter((line) => line !== "agency needed-for mandate"),
        { from: "agency", kind: "needed-for", to: "mandate", polarity: "denied" },
      ],
    },
    found: [],
  },
  {
    name: "one of a class has the class's governing bodies, but not what holds for the majority only",
    given: {
      nodes: [
        ...nodes.slice(0, 4),
        "body assembly",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        { id: "boards", kind: "body", name: "boards", class: true },
        "entity agency",
        "entity other",
      ],
      lines: [
        "agency part-of agencies",
        "agencies governed-by boards",
        { from: "agencies", kind: "reports-to", to: "assembly", quantifier: "majority" },
        "agency implements mandate",
        "other implements mandate",
        "other reports-to assembly",
      ],
    },
    found: ["no-common-superior:mandate+agency+other"],
  },
  {
    name: "two of a class do not meet in the class of their boards",
    given: {
      nodes: [
        "task reform",
        { id: "boards", kind: "body", name: "boards", class: true },
        "entity one",
        "entity two",
      ],
      lines: [
        "one governed-by boards",
        "two governed-by boards",
        "one implements reform",
        "two implements reform",
      ],
    },
    found: ["no-common-superior:reform+one+two"],
  },
  {
    name: "actors in one theatre",
    given: {
      nodes: [
        ...nodes.slice(0, 2),
        "place country",
        { id: "mission", kind: "entity", name: "mission", level: "mission" },
        { id: "agency", kind: "entity", name: "agency", level: "country" },
      ],
      lines: [
        "mission located-in country",
        "agency located-in country",
        "mission accountable-to council",
        "agency governed-by board",
      ],
    },
    found: ["no-common-superior:country+agency+mission"],
  },
  {
    name: "near miss: two headquarters in one city are no theatre",
    given: {
      nodes: [...nodes.slice(0, 2), "place city", "entity mission", "entity agency"],
      lines: [
        "mission located-in city",
        "agency located-in city",
        "mission accountable-to council",
        "agency governed-by board",
      ],
    },
    found: [],
  },
  {
    name: "a hat ends where its own line leads, not where the post's other lines do",
    given: {
      nodes: ["body council", "body board", "post deputy", "hat relief", "entity mission", "task aid"],
      lines: [
        "deputy wears-hat relief",
        { from: "deputy", kind: "reports-to", to: "council" },
        { from: "deputy", kind: "reports-to", to: "board", hat: "relief" },
        "relief implements aid",
        "mission implements aid",
        "mission accountable-to council",
      ],
    },
    found: ["no-common-superior:aid+mission+relief"],
  },
  {
    name: "a common superior too many steps away",
    given: {
      nodes: ["body top", "post a", "post b", "post c", "task work"],
      lines: [
        "a reports-to b",
        "b reports-to top",
        "c reports-to top",
        "a implements work",
        "c implements work",
      ],
    },
    options: { farSteps: 2 },
    found: ["far-superior:work+a+c"],
  },
  {
    name: "near miss: the same with a longer patience",
    given: {
      nodes: ["body top", "post a", "post b", "post c", "task work"],
      lines: [
        "a reports-to b",
        "b reports-to top",
        "c reports-to top",
        "a implements work",
        "c implements work",
      ],
    },
    found: [],
  },
  {
    name: "not enough data: the agency's line is not recorded up to a body",
    given: { nodes, lines: lines.slice(0, 4) },
    found: [],
    unknown: ["chain-not-recorded:mandate+agency+mission"],
  },
  {
    name: "not enough data: a line that ends in a head without a governing body",
    given: {
      nodes: [...nodes, "post chief"],
      lines: [...lines.slice(0, 4), "chief heads agency"],
    },
    found: [],
    unknown: ["chain-not-recorded:mandate+agency+mission"],
  },
  {
    name: "three responses, each two of which coordinate weakly",
    given: {
      nodes: ["entity politics", "entity security", "entity relief", "entity bank"],
      lines: [
        { from: "politics", kind: "coordinates-with", to: "security", degree: "weak" },
        { from: "politics", kind: "coordinates-with", to: "relief", degree: "weak" },
        { from: "security", kind: "coordinates-with", to: "relief", polarity: "denied" },
        "relief coordinates-with bank",
      ],
    },
    found: ["apart-from-each-other:politics+relief+security"],
  },
  {
    name: "near miss: two of three coordinate well",
    given: {
      nodes: ["entity politics", "entity security", "entity relief"],
      lines: [
        { from: "politics", kind: "coordinates-with", to: "security", degree: "weak" },
        { from: "politics", kind: "coordinates-with", to: "relief", degree: "weak" },
        "security coordinates-with relief",
      ],
    },
    found: [],
  },
];
