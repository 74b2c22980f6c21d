import { z } from "zod";
import { i32, u8 } from "../../../graph/index/at.ts";
import { degree, endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, step } from "../../kit.ts";
import { chainUp, deepestByTop, depthsOf } from "./depth.ts";
import { info } from "./info.ts";

const options = z.object({
  mostReports: z
    .number()
    .int()
    .min(1)
    .default(15)
    .describe("Direct reports beyond this count as a wide span"),
  mostLayers: z.number().int().min(2).default(8).describe("Layers beyond this, the top counted, are many"),
});

type Limits = z.output<typeof options>;

const reportsOf = (view: OrgView, node: number): Set<number> => new Set(endsOf(view.subordinates(), node));

const unknownClasses = (view: OrgView, node: number): number[] => {
  const { offsets, ends } = view.subordinates();
  const found: number[] = [];
  for (let entry = i32(offsets, node); entry < i32(offsets, node + 1); entry++) {
    const row = i32(ends, entry);
    if (u8(view.columns.nodeClass, row) === 1 && view.node(row).members !== "known") found.push(row);
  }
  return [...new Set(found)];
};

const wide = (view: OrgView, manager: number, limit: number): Draft => {
  const span = reportsOf(view, manager).size;
  return {
    message: "wide-span",
    severity: span > 2 * limit ? "medium" : "low",
    subjects: [manager],
    lines: [...linesOf(view.subordinates(), manager)],
    numbers: { span, limit },
    values: { manager: named(view, [manager]), span, limit },
  };
};

const ofClass = (view: OrgView, manager: number, classes: number[]): Draft => ({
  message: "class-of-reports",
  severity: "low",
  status: "not-enough-data",
  subjects: [manager],
  lines: [...linesOf(view.subordinates(), manager)],
  values: { manager: named(view, [manager]), classes: named(view, classes) },
});

const spans = (view: OrgView, { mostReports }: Limits): Draft[] => {
  const down = view.subordinates();
  const found: Draft[] = [];
  for (let node = 0; node < view.nodeCount; node++) {
    const count = degree(down, node);
    if (count === 0) continue;
    if (count > mostReports && reportsOf(view, node).size > mostReports)
      found.push(wide(view, node, mostReports));
    else {
      const classes = unknownClasses(view, node);
      if (classes.length > 0) found.push(ofClass(view, node, classes));
    }
  }
  return found;
};

/** The chain from a top to a deepest node below it; its lines from the bottom up. */
const deep = (view: OrgView, top: number, bottom: number, lines: readonly number[], limit: number): Draft => {
  const layers = lines.length + 1;
  return {
    message: "many-layers",
    severity: layers - limit >= 3 ? "medium" : "low",
    subjects: [top],
    lines,
    numbers: { layers, limit },
    values: { top: named(view, [top]), bottom: named(view, [bottom]), layers, limit },
  };
};

const layers = (view: OrgView, { mostLayers }: Limits): Draft[] => {
  const depths = depthsOf(view);
  return [...deepestByTop(view, depths, mostLayers)].map(([top, bottom]) =>
    deep(view, top, bottom, chainUp(view, depths, bottom).lines, mostLayers),
  );
};

const explain = (view: OrgView, limits: Limits, node: number): Step[] => {
  const [deep] = layers(view, limits).filter(({ subjects }) => subjects.includes(node));
  const span = reportsOf(view, node).size;
  const classes = unknownClasses(view, node);
  return [
    step("Does it lead more than the limit?", "Encadre-t-il plus que la limite ?", {
      yes: span > limits.mostReports,
      decisive: true,
      known: classes.length === 0,
      lines: [...linesOf(view.subordinates(), node)],
      numbers: { span, limit: limits.mostReports },
    }),
    step(
      "Are there more layers below it than the limit?",
      "Y a-t-il sous lui plus de niveaux que la limite ?",
      {
        yes: deep !== undefined,
        decisive: true,
        lines: deep?.lines ?? [],
        numbers: { limit: limits.mostLayers },
      },
    ),
  ];
};

/** Spans beyond a limit; more layers from a top to the field than a limit. Limits are options, never verdicts. */
export const spanAndLayers = detector({
  info,
  options,
  detect: (view, limits) => [...spans(view, limits), ...layers(view, limits)],
  retell: (view, { mostLayers }, { message, subjects: [top = -1], lines }) =>
    message === "many-layers"
      ? deep(view, top, view.columns.lineFrom[lines[0] ?? -1] ?? -1, lines, mostLayers)
      : undefined,
  explain,
});
