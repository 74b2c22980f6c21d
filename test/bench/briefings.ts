import type { Briefing } from "../../graph/drawing/briefing.ts";
import type { BriefingFormat } from "../../graph/drawing/formats/index.ts";
import { brief } from "../../graph/drawing/index.ts";
import { madeUp } from "../graph/drawing/made-up.ts";
import { briefingSubjects } from "../repo/briefing-subjects.ts";
import type { Benchmark } from "./benchmark.ts";

type Case = {
  readonly title: string;
  readonly goal: string;
  readonly format: BriefingFormat;
  readonly briefing: Briefing;
};

const sixty = (arrangement: Briefing["arrangement"]): Briefing => ({
  name: "sixty",
  page: "A3",
  arrangement,
  diagram: madeUp(60),
});

const cases = (): Case[] => {
  const subjects = new Map(briefingSubjects().map(({ name, diagram }) => [name, diagram]));
  const of = (name: string, page: Briefing["page"]): Briefing => {
    const diagram = subjects.get(name);
    if (diagram === undefined) throw new Error(`no subject ${name}`);
    return { name, page, arrangement: "series", diagram };
  };
  return [
    { title: "60 boxes, one sheet, SVG", goal: "1 s", format: "svg", briefing: sixty("poster") },
    { title: "60 boxes, series on A3, SVG", goal: "1 s", format: "svg", briefing: sixty("series") },
    { title: "deputy on A3, SVG", goal: "1.5 s", format: "svg", briefing: of("multi-hatted-deputy", "A3") },
    { title: "whole on A3, SVG", goal: "1.5 s", format: "svg", briefing: of("whole", "A3") },
    {
      title: "deputy on 16:9, PPTX",
      goal: "4 s",
      format: "pptx",
      briefing: of("multi-hatted-deputy", "16:9"),
    },
    { title: "whole on A3, PPTX", goal: "4 s", format: "pptx", briefing: of("whole", "A3") },
    { title: "whole on 16:9, PPTX", goal: "4 s", format: "pptx", briefing: of("whole", "16:9") },
  ];
};

/** Milliseconds of processor time, which a busy machine does not stretch, and of the clock. */
const spent = async (work: () => Promise<unknown>): Promise<{ cpu: number; clock: number }> => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, clock: performance.now() - start };
};

/** What a briefing costs from a diagram to bytes, after one that warms up. */
export const briefingsBenchmark: Benchmark = {
  name: "briefings",
  title: "from a diagram to a file",
  run: async ({ print }) => {
    await brief(sixty("series"), "svg");
    for (const { title, goal, format, briefing } of cases()) {
      const { cpu, clock } = await spent(() => brief(briefing, format));
      print(
        `  ${title}: ${Math.round(cpu)} ms of processor time (${Math.round(clock)} ms by the clock; goal ${goal})`,
      );
    }
  },
};
