import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { linesFrom, otherEnd } from "../../kit.ts";
import { type Fact, fact, rule } from "../../rule.ts";
import { draftMisalignment } from "./draft.ts";
import { info } from "./info.ts";
import { type Hub, hubOf, hubsOf, type Misalignment } from "./pairs.ts";
import { isProcess, saidOfLines } from "./said.ts";

const options = z.object({
  many: z
    .number()
    .int()
    .min(2)
    .default(3)
    .describe("Not aligned with this many others or more counts as high"),
});

type Options = z.output<typeof options>;

/** What is in order; only to explain the rest. */
const aligned = rule<number, Options>({
  subjects: () => [],
  at: (view, node) => (isProcess(view, node) ? [node] : undefined),
  conditions: [
    {
      id: "aligned",
      ask: { en: "Is it aligned with others?", fr: "Est-il aligné sur d'autres ?" },
      test: (view, node) => {
        const lines = linesFrom(view, ["aligned-with"], node);
        const nodes = lines.map((line) => otherEnd(view, line, node));
        return fact({ yes: lines.length > 0, known: false }, () => ({ lines, nodes }));
      },
    },
  ],
});

const inWay =
  (way: Misalignment) =>
  (_view: OrgView, hub: Hub): Fact =>
    fact({ yes: hub.way === way }, () => ({ lines: hub.way === way ? hub.lines : [] }));

const outOfStep = rule<Hub, Options>({
  subjects: hubsOf,
  at: (view, node) =>
    isProcess(view, node) ? hubsOf(view).filter(({ process }) => process === node) : undefined,
  told: (_view, told) => hubOf(told),
  conditions: [
    {
      id: "not-aligned",
      ask: {
        en: "Is it said not to be aligned with another process?",
        fr: "Est-il dit non aligné sur un autre processus ?",
      },
      test: inWay("not-aligned"),
      found: draftMisalignment,
    },
    {
      id: "beside",
      ask: {
        en: "Does it run beside another with no alignment on record?",
        fr: "Se déroule-t-il à côté d'un autre sans alignement connu ?",
      },
      test: inWay("beside"),
      absence: "each line",
      found: draftMisalignment,
    },
    {
      id: "constrained",
      ask: {
        en: "Does another process's cycle constrain it?",
        fr: "Le cycle d'un autre processus le contraint-il ?",
      },
      test: inWay("constrained"),
      found: draftMisalignment,
    },
    {
      id: "same-theatre",
      ask: {
        en: "Is it applied where another is, without being aligned with it?",
        fr: "Est-il appliqué là où un autre l'est, sans être aligné sur lui ?",
      },
      test: (_view, { way, lines }) => fact({ yes: false, known: way !== "same-theatre" }, () => ({ lines })),
      unknown: draftMisalignment,
    },
  ],
});

/** Processes for one theatre without alignment, or with unlike cycles. */
export const planningMisalignment = detector({ info, options, rules: [aligned, outOfStep, ...saidOfLines] });
