import { z } from "zod";
import { u8 } from "../../../graph/index/at.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector } from "../../detector.ts";
import { linesOfSpan } from "../../hierarchy/direct-reports.ts";
import { groupSchema } from "../../hierarchy/groups.ts";
import { fact, rule } from "../../rule.ts";
import { type Chain, chainsBeyond, layersFor } from "./depth.ts";
import { classOfReports, manyLayers, wideSpan } from "./draft.ts";
import { info } from "./info.ts";
import { leadersCount, type ManagerSpan, spanAt, wideSpans } from "./span.ts";

const options = z.object({
  mostReports: z
    .number()
    .int()
    .min(1)
    .default(15)
    .describe("Direct reports beyond this count as a wide span"),
  groups: z
    .array(groupSchema.safeExtend({ mostReports: z.number().int().min(1) }))
    .default([])
    .describe("Limits of reports for a unit with all in it, or for some grades; the first that fits holds"),
  mostLayers: z.number().int().min(2).default(8).describe("Layers beyond this, the top counted, are many"),
  layerGroups: z
    .array(groupSchema.safeExtend({ mostLayers: z.number().int().min(2) }))
    .default([])
    .describe(
      "Limits of layers down to those in a unit with all in it, or to those of some grades; the first that fits the one at the bottom holds",
    ),
});

type Limits = z.output<typeof options>;

const isClass = ({ columns }: OrgView, node: number): boolean => u8(columns.nodeClass, node) === 1;

const span = rule<ManagerSpan, Limits>({
  subjects: wideSpans,
  at: (view, node, limits) => [spanAt(view, node, limits)],
  conditions: [
    {
      id: "wide-span",
      ask: { en: "Does it lead more than the limit?", fr: "Encadre-t-il plus que la limite ?" },
      // what stands for several, as a pool of staff that others are put under, leads nobody
      test: (view, one) =>
        fact(
          { yes: one.span > one.limit && !isClass(view, one.manager), known: one.classes.length === 0 },
          () => ({
            lines: linesOfSpan(view, one.manager),
            numbers: { span: one.span, limit: one.limit },
          }),
        ),
      found: wideSpan,
      unknownOfAll: {
        message: "class-of-reports",
        row: ({ manager }) => manager,
        all: leadersCount,
        allInTwin: "all",
        draft: classOfReports,
      },
    },
  ],
});

const layers = rule<Chain, Limits>({
  subjects: chainsBeyond,
  at: (view, node, limits) => chainsBeyond(view, limits).filter(({ top }) => top === node),
  // the longest chain of all can only be told from the whole hierarchy
  told: (view, { subjects: [top = -1], lines }, limits) => {
    const bottom = view.columns.lineFrom[lines[0] ?? -1] ?? -1;
    return { top, bottom, lines, ...layersFor(view, limits, bottom) };
  },
  conditions: [
    {
      id: "many-layers",
      ask: {
        en: "Are there more layers below it than the limit?",
        fr: "Y a-t-il sous lui plus de niveaux que la limite ?",
      },
      test: (_view, { lines, limit }) =>
        fact({ yes: lines.length >= limit }, () => ({ lines, numbers: { limit } })),
      absence: "all lines",
      found: manyLayers,
    },
  ],
});

/** Spans beyond a limit; more layers from a top to the field than a limit. Limits are options, never verdicts. */
export const spanAndLayers = detector({ info, options, rules: [span, layers] });
