import { expect, it } from "vitest";
import { analyze } from "../../analysis/run.ts";
import type { NodeKind } from "../../graph/kinds.ts";
import { viewOfCase } from "./case.ts";

/** An invented ferry authority with faults planted in it; each must be found, and little else. */
const post = (id: string, name: string, more: object = {}) => ({
  id,
  kind: "post" as NodeKind,
  name,
  ...more,
});
const practice = (from: string, to: string) => ({
  from,
  kind: "reports-to" as const,
  to,
  basis: "practice" as const,
});
const crew = Array.from({ length: 7 }, (_, place) => post(`crew${place}`, `Deckhand ${place}`));

const view = viewOfCase({
  nodes: [
    "body council",
    { id: "sea", kind: "entity", name: "Fleet" },
    { id: "adm", kind: "entity", name: "Administration" },
    { id: "town", kind: "place", name: "Town" },
    { id: "port", kind: "place", name: "Far Port" },
    post("chief", "Director of the Authority"),
    post("fleet", "Head of Fleet"),
    post("money", "Head of Finance"),
    post("audit", "Internal Auditor"),
    post("stores", "Storekeeper"),
    post("clerk", "Clerk"),
    post("lost", "Surveyor"),
    post("adrift", "Pilot"),
    post("empty", "Harbour Master", { state: "vacant" }),
    post("legal", "Lawyer"),
    post("ethics", "Ethics Officer"),
    ...crew,
    "holder h1",
    "holder h2",
    { id: "panel", kind: "mechanism", name: "Audit Panel" },
    { id: "t1", kind: "task", name: "Run the night ferry" },
    { id: "t2", kind: "task", name: "Paint the quay" },
  ],
  lines: [
    "chief reports-to council",
    "fleet reports-to chief",
    "money reports-to chief",
    "legal reports-to chief",
    "ethics reports-to chief",
    "audit reports-to money",
    "stores reports-to clerk",
    "clerk reports-to stores",
    "empty reports-to fleet",
    ...crew.map(({ id }, place) => `${id} reports-to ${place === 0 ? "empty" : `crew${place - 1}`}`),
    { from: "crew6", kind: "reports-to", to: "crew5", basis: "formal" },
    practice("crew6", "chief"),
    "chief located-in town",
    "fleet located-in town",
    "empty located-in port",
    "crew0 located-in port",
    "h1 holds legal",
    "h1 holds ethics",
    "h2 holds chief",
    "h2 holds fleet",
    "money member-of panel",
    "legal chairs panel",
    "ethics member-of panel",
    "money accountable-for t1",
    "crew3 responsible-for t1",
  ],
  coverage: [
    { nodeKind: "post", lineKind: "reports-to", direction: "out" },
    { nodeKind: "task", lineKind: "responsible-for", direction: "in" },
    { nodeKind: "task", lineKind: "accountable-for", direction: "in" },
    { node: "lost", lineKind: "reports-to", direction: "out", says: "unresolved", value: "P999" },
  ],
});

const found = new Set(
  analyze(view)
    .filter(({ status }) => status === "found")
    .map(({ detector, messageId, subjects }) => `${detector}:${messageId}:${subjects[0]}`),
);

it.each([
  ["a circle of two", "broken-chain:circle:clerk"],
  ["a superior that is nowhere", "broken-chain:superior-not-on-record:lost"],
  ["a post that answers to nobody", "broken-chain:orphan:adrift"],
  ["a person under a post of one's own", "broken-chain:own-superior:fleet"],
  ["one person in two posts", "overloaded-post:person-two-posts:h1"],
  ["paper against practice", "dual-line:paper-against-practice:crew6"],
  ["too many layers, on paper", "span-and-layers:many-layers:council"],
  ["the auditor under finance", "control-independence:answers-to-what-it-examines:audit"],
  ["ethics beside another post", "control-independence:one-person-beside:ethics"],
  ["a vacant post that leads", "vacant-superior:vacant-superior:empty"],
  ["a committee that examines its own", "committee:judges-its-own-by-name:panel"],
  ["two seats of one person", "committee:two-seats:panel"],
  ["a task that nobody does", "raci-faults:nobody-responsible:t2"],
  ["a task for which nobody answers", "accountability-gap:nobody-accountable:t2"],
  ["an owner without a say", "raci-faults:owner-without-say:t1"],
])("planted and found: %s", (_, finding) => {
  expect([...found]).toContain(finding);
});

it("tells the head of a hierarchy as no single point, and a post that leads on the spot as not supervised from afar", () => {
  // who cuts off many below the head is rightly one: only the head of all must not be
  const told = [...found].filter((one) => /^(single-point:cuts-off:chief|remote-supervision:)/.test(one));
  expect(told).toEqual([]);
});
