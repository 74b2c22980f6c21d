/** Longer than a usual file because all consequences are tried on one organization, in one list of cases. */
import type { Organization } from "../case.ts";

export const organization: Organization = {
  nodes: [
    "body council",
    "body board",
    "entity mission",
    "entity agency",
    "post head",
    "post deputy",
    "task aid",
    "asset cars",
    "asset tents",
    "mechanism forum",
    "entity cell",
    "mandate order",
  ],
  lines: [
    "mission reports-to council",
    "agency reports-to board",
    "head reports-to mission",
    { from: "deputy", kind: "reports-to", to: "head", basis: "formal" },
    { from: "deputy", kind: "reports-to", to: "agency", basis: "practice", scopes: ["finance"] },
    "agency responsible-for aid",
    { from: "agency", kind: "accountable-to", to: "council", polarity: "denied" },
    { from: "head", kind: "has-authority-over", to: "cars", scopes: ["assets"] },
    "mission decides-on tents",
    "agency administers tents",
    "agency chairs forum",
    { from: "council", kind: "oversees", to: "agency", polarity: "denied" },
    { from: "mission", kind: "coordinates-with", to: "board", basis: "practice" },
    { from: "head", kind: "oversees", to: "aid", basis: "formal", polarity: "denied" },
    { from: "head", kind: "oversees", to: "aid", basis: "practice", clarity: "unclear" },
    "order grants-authority-to head",
  ],
};

const source = [{ source: "case", locator: "" }];
/** A step that adds a line. */
export const line = (id: string, from: string, kind: string, to: string, more = {}) => ({
  op: "add-line",
  line: { id, from, kind, to, sources: source, ...more },
});

/** Steps, and the consequences that are told; undefined are those that are not. */
export const consequenceCases: { name: string; steps: object[]; becomes: object }[] = [
  {
    name: "a line in practice goes on beside the paper that is changed",
    steps: [{ op: "change-line", id: "l3", changes: { scopes: ["personnel"] } }],
    becomes: { stays: ["l4"] },
  },
  {
    name: "what somebody does in practice with others is no matter of a line of that kind to somebody else",
    steps: [line("new", "mission", "coordinates-with", "agency", { basis: "formal" })],
    becomes: { stays: undefined },
  },
  {
    name: "with the same, in whichever direction, it goes on",
    steps: [line("new", "board", "coordinates-with", "mission", { basis: "formal" })],
    becomes: { stays: ["l12"] },
  },
  {
    name: "work loses the last who was responsible, a post its last superior",
    steps: [
      { op: "remove-line", id: "l5" },
      { op: "remove-line", id: "l2" },
    ],
    becomes: { dangling: ["agency responsible-for out", "aid responsible-for in", "head reports-to out"] },
  },
  {
    name: "a mission is carried under another body",
    steps: [{ op: "remove-line", id: "l0" }, line("new", "mission", "reports-to", "board")],
    becomes: { crossings: ["mission: council → board"] },
  },
  {
    name: "two get authority over one thing, on one subject",
    steps: [line("new", "agency", "has-authority-over", "cars", { scopes: ["assets"] })],
    becomes: { rivals: ["cars: l7 new"] },
  },
  {
    name: "on another subject they do not meet",
    steps: [line("new", "agency", "has-authority-over", "cars", { scopes: ["personnel"] })],
    becomes: {},
  },
  {
    name: "what is denied is asserted",
    steps: [line("new", "agency", "accountable-to", "council")],
    becomes: { contradicted: ["new against l6"] },
  },
  {
    name: "who answers to somebody is accountable to it: the denial is contradicted, and the two above are several",
    steps: [line("new", "agency", "reports-to", "council")],
    becomes: { contradicted: ["new against l11", "new against l6"], rivals: ["agency: l1 new"] },
  },
  {
    name: "functional guidance is not accountability, but authority beside the superior",
    steps: [line("new", "agency", "functional-to", "council")],
    becomes: { rivals: ["agency: l1 new"], contradicted: undefined },
  },
  {
    name: "a mandate empowers, and competes with nobody",
    steps: [line("new", "cell", "directs", "head")],
    becomes: { rivals: ["head: l2 new"] },
  },
  {
    name: "who leads under the one who oversees is no rival",
    steps: [line("a", "head", "leads", "cell"), line("b", "council", "oversees", "cell")],
    becomes: { rivals: undefined },
  },
  {
    name: "a second who is responsible for one thing",
    steps: [line("new", "mission", "responsible-for", "aid")],
    becomes: { sharers: ["aid: l5 new"] },
  },
  {
    name: "one responsible and one accountable is as it should be",
    steps: [line("new", "mission", "accountable-for", "aid")],
    becomes: { sharers: undefined },
  },
  {
    name: "two become accountable for one thing, a third of it for another subject",
    steps: [
      line("a", "mission", "accountable-for", "aid", { scopes: ["finance"] }),
      line("b", "board", "accountable-for", "aid", { scopes: ["finance"] }),
      line("c", "cell", "accountable-for", "aid", { scopes: ["personnel"] }),
    ],
    becomes: { sharers: ["aid: a b"] },
  },
  {
    name: "what is denied on paper and done in practice is made clear, not asserted anew",
    steps: [{ op: "change-line", id: "l14", changes: { clarity: "clear" } }],
    becomes: { contradicted: undefined },
  },
  {
    name: "what is denied on paper is asserted on paper",
    steps: [line("new", "head", "oversees", "aid", { basis: "formal" })],
    becomes: { contradicted: ["new against l13"] },
  },
  {
    name: "several who answer to one are no rivals",
    steps: [line("new", "cell", "reports-to", "council")],
    becomes: { rivals: undefined },
  },
  {
    name: "one above and the one above that are a chain",
    steps: [line("new", "council", "directs", "head")],
    becomes: { rivals: undefined },
  },
  {
    name: "a third joins two who have authority over one thing already",
    steps: [line("new", "council", "decides-on", "tents")],
    becomes: { rivals: ["tents: l8 l9 new"] },
  },
  {
    name: "a second in the chair",
    steps: [line("new", "head", "chairs", "forum")],
    becomes: { rivals: ["forum: l10 new"] },
  },
  {
    name: "who oversees what another chairs is no second in the chair",
    steps: [line("new", "council", "oversees", "forum")],
    becomes: { rivals: undefined },
  },
  {
    name: "a denial is taken out and nothing takes its place",
    steps: [{ op: "remove-line", id: "l6" }],
    becomes: { withdrawn: ["l6"] },
  },
  {
    name: "a denial of accountability is taken out, and what comes is a mere tie",
    steps: [{ op: "remove-line", id: "l6" }, line("new", "agency", "linked-to", "council")],
    becomes: { withdrawn: ["l6"] },
  },
  {
    name: "a denial is narrowed: the rest of it is withdrawn, and nothing takes its place",
    steps: [{ op: "change-line", id: "l6", changes: { scopes: ["finance"] } }],
    becomes: { withdrawn: ["l6"] },
  },
  {
    name: "a denial is turned into the line that it denied",
    steps: [{ op: "change-line", id: "l6", changes: { polarity: "asserted" } }],
    becomes: { contradicted: ["l6 against l6"], withdrawn: undefined },
  },
  {
    name: "a denial is written anew",
    steps: [
      { op: "remove-line", id: "l6" },
      line("new", "agency", "accountable-to", "council", { polarity: "denied" }),
    ],
    becomes: { withdrawn: undefined },
  },
  {
    name: "a denial is taken out and the line is asserted",
    steps: [{ op: "remove-line", id: "l6" }, line("new", "agency", "accountable-to", "council")],
    becomes: { contradicted: ["new against l6"], withdrawn: undefined },
  },
  {
    name: "a unit is put into another: its other superiors stay",
    steps: [
      line("in", "agency", "part-of", "mission"),
      { op: "remove-line", id: "l1" },
      line("new", "agency", "reports-to", "mission"),
      line("extra", "cell", "reports-to", "agency"),
    ],
    becomes: { stays: undefined, crossings: ["agency: board → council"] },
  },
];
