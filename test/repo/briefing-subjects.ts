import { findingDiagram } from "../../analysis/briefings/finding-diagram.ts";
import { profileBriefing } from "../../analysis/briefings/profile-charts.ts";
import { reformDiagram } from "../../analysis/briefings/reform-diagram.ts";
import { viewDiagram } from "../../analysis/briefings/view-diagram.ts";
import { compiled } from "../../analysis/reform/compiled.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import type { Charts } from "../../graph/drawing/charts/charts.ts";
import type { Diagram } from "../../graph/drawing/diagram/diagram.ts";
import type { Language } from "../../graph/language.ts";
import { readSeed } from "../seeds/read-seed.ts";

/** A subject of the gallery, which the golden pictures draw on every page. */
export type Subject = { readonly name: string; readonly diagram: Diagram };

/** The seed's profile. */
export const seedProfile = (): Charts => {
  const dataset = readSeed();
  return profileBriefing(dataset, prepare(dataset).view(), { language: "en" });
};

/** The seed's main findings, two reforms before and after, one post with all its lines, and the whole as a series. */
export const briefingSubjects = (language: Language = "en"): Subject[] => {
  const style = { language } as const;
  const dataset = readSeed();
  const view = prepare(dataset).view();
  const findings = analyze(view, { language });
  const of = (start: string): Diagram => {
    const finding = findings.find(({ id }) => id.startsWith(start));
    if (finding === undefined) throw new Error(`the seed has no finding ${start}`);
    return findingDiagram(dataset, view, finding, style);
  };
  const reform = (id: string): Diagram => {
    const patch = dataset.patches.find((one) => one.id === id);
    return reformDiagram(
      compiled(dataset),
      { patches: [id] },
      patch === undefined ? id : `${id}: ${patch.title}`,
      style,
    );
  };
  return [
    { name: "chief-administrator", diagram: of("dual-line:paper-against-practice:doa-cao") },
    { name: "stove-pipe", diagram: of("stove-pipe:") },
    { name: "multi-hatted-deputy", diagram: of("overloaded-post:") },
    { name: "no-authority", diagram: of("authority-mismatch:") },
    { name: "three-directions", diagram: of("contradictory-direction:") },
    { name: "plans-apart", diagram: of("planning-misalignment:") },
    { name: "support-office", diagram: reform("R-8-8") },
    { name: "peacebuilding-section", diagram: reform("R-2.2-p2") },
    { name: "secretariat", diagram: viewDiagram(dataset, view, { nodes: ["secretariat"], findings }, style) },
    { name: "whole", diagram: viewDiagram(dataset, view, { nodes: [], findings }, style) },
  ];
};
