import { describe, expect, it } from "vitest";
import { everything } from "../../../graph/index/slice.ts";
import { calmFamilies, families } from "../../../graph/kinds.ts";
import { keysOf } from "../../../graph/vocabulary.ts";
import { readingOf } from "../../../server/reading/reading.ts";
import { shownOf, type Wish } from "../../../server/services/shown.ts";
import { viewAnswer } from "../../../server/services/view.ts";
import { choose } from "../../../web/picture/choose.ts";
import { readSeed } from "../../seeds/read-seed.ts";

/*
 * What the command line reads out of an address and what the page draws for it are worked out apart, since the
 * page's own rule runs on what it was sent. Here they are held together.
 */

const reading = readingOf(readSeed(), 1);
const slice = viewAnswer(reading, everything, { depth: 1, limit: 100_000 });

const calm: Wish = {
  depth: 1,
  expanded: [],
  shown: [],
  families: calmFamilies,
  denied: true,
  things: false,
};

const drawnByPage = ({ shown, focus, ...wish }: Wish) =>
  choose(slice, {
    ...wish,
    focus,
    families: new Set(wish.families),
    alone: false,
    collapsed: [],
    most: Number.POSITIVE_INFINITY,
    nodes: new Set([...shown, ...(focus === undefined ? [] : [focus])]),
    lines: new Set(),
  });

const wishes: readonly (Partial<Wish> & { readonly name: string })[] = [
  { name: "a focus", focus: "doa-cao" },
  { name: "two steps around a focus", focus: "doa-cao", depth: 2 },
  { name: "three steps around a deputy with hats", focus: "dsrsg-rc-hc", depth: 3 },
  { name: "a focus on a hat", focus: "hat-rc" },
  { name: "a focus on what does not act", focus: "mandate", depth: 2, families: keysOf(families) },
  { name: "an expanded focus", focus: "dsrsg-rc-hc", expanded: ["dsrsg-rc-hc"] },
  { name: "something expanded in the whole", expanded: ["ohchr"] },
  { name: "one family", families: ["coordination"] },
  { name: "every family around a focus", focus: "srsg", families: keysOf(families) },
  { name: "no denied lines", focus: "agencies", denied: false },
  { name: "things too", focus: "srsg", things: true, families: keysOf(families) },
  { name: "a focus and others lit", focus: "doa-cao", shown: ["unsc", "ecosoc"] },
  { name: "everything as at the start" },
];

describe("what an address shows", () => {
  it.each(wishes)("$name: the boxes and lines that the page draws", ({ name: _, ...asked }) => {
    const wish = { ...calm, ...asked };
    const known = new Set(reading.dataset.nodes.map(({ id }) => id));
    for (const id of [wish.focus, ...wish.expanded, ...wish.shown]) if (id) expect(known).toContain(id);
    const page = drawnByPage(wish);
    const { nodes, lines } = shownOf(reading, everything, wish);
    expect([...nodes].sort()).toEqual(page.nodes.map(({ id }) => id).sort());
    expect([...lines].sort()).toEqual(page.lines.map(({ id }) => id).sort());
    expect(nodes.length).toBeGreaterThan(1);
  });
});
