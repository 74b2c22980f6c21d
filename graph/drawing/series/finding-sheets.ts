import type { Diagram, DiagramFinding } from "../diagram/diagram.ts";
import { boxNeighbours, boxWithId, chainUp, partOf, primarySuperiors, shortly } from "../diagram/subject.ts";
import { greatest } from "../plate/greatest.ts";
import { coarser } from "./coarser.ts";
import { completed, type Dealing, deal, type Unit } from "./deal.ts";
import { instalments, longestInstalment } from "./instalments.ts";
import { type Fits, plainSheet, type Sheet, shownAndBehind, withNotes } from "./sheet.ts";

/** Boxes a finding is about: named by it, or at the ends of its lines. */
const core = (diagram: Diagram, finding: DiagramFinding): Set<string> =>
  new Set([
    ...finding.boxes.filter((id) => boxWithId(diagram, id) !== undefined),
    ...diagram.lines
      .filter((line) => line.findings.includes(finding.number))
      .flatMap((line) => [line.from, line.to]),
  ]);

/** What surrounds a finding, nearest first: the chains up, then what else is tied to it. */
const context = (diagram: Diagram, centre: ReadonlySet<string>): string[] => {
  const superiors = primarySuperiors(diagram);
  const chains = [...centre].flatMap((id) => chainUp(superiors, id));
  const tied = [...centre].flatMap((id) => boxNeighbours(diagram, id));
  return [...new Set([...chains, ...tied])].filter((id) => !centre.has(id));
};

/** What a finding's own picture is made of: its evidence, and who answers to whom or is part of what around it. */
const calm = (diagram: Diagram, { number }: DiagramFinding): Diagram => ({
  ...diagram,
  lines: diagram.lines.filter(
    (line) => line.findings.includes(number) || (line.sense !== "other" && !line.denied),
  ),
});

/** In a finding's own picture only that finding is lit. */
const lit = (diagram: Diagram, finding: DiagramFinding, centre: ReadonlySet<string>): Diagram => ({
  ...diagram,
  boxes: diagram.boxes.map((box) =>
    box.mark === "finding" || box.mark === "none"
      ? { ...box, mark: centre.has(box.id) ? "finding" : "none" }
      : box,
  ),
  lines: diagram.lines.map((line) => {
    const mine = line.findings.includes(finding.number);
    const findings = mine ? [finding.number] : [];
    return line.mark === "finding" || line.mark === "none"
      ? { ...line, findings, mark: mine ? "finding" : "none" }
      : { ...line, findings };
  }),
});

/** A page about a finding: its sentence above, its evidence lit. */
const dressed = (page: Diagram, whole: Diagram, finding: DiagramFinding, part = ""): Diagram => {
  const title = shortly(finding.title, whole);
  const heading = part === "" ? title : title.replace(/[.]$/, "") + part;
  const told = { ...page, title: heading, subtitle: finding.why, findings: [finding] };
  return withNotes(lit(told, finding, core(whole, finding)));
};

/** A finding that is too large for a page, line by line. */
const inParts = (diagram: Diagram, finding: DiagramFinding, most: number, fits: Fits): Sheet[] => {
  const { language } = diagram;
  const longest = longestInstalment(language);
  const dealing: Dealing = {
    diagram,
    most,
    fits: (page) => fits(dressed(page, diagram, finding, longest), "finding"),
  };
  const units = diagram.lines
    .filter((line) => line.findings.includes(finding.number))
    .map((line): Unit => ({ boxes: [], lines: [line] }));
  const pages = deal(dealing, units).map((page) => completed(dealing, page));
  const parts = instalments(
    pages.map(() => finding.title),
    language,
  );
  return pages.map(({ page }, i) => plainSheet(dressed(page, diagram, finding, parts[i]), "finding"));
};

/** A finding that is too large for a page, with groups drawn as one box: its lines are on the pages of their clusters. */
const inShort = (diagram: Diagram, finding: DiagramFinding, most: number, fits: Fits): Sheet | undefined =>
  coarser(partOf(calm(diagram, finding), core(diagram, finding), {}), most)
    .map((picture): Sheet => {
      const page = dressed(picture.diagram, diagram, finding);
      return { diagram: page, kind: "finding", ...shownAndBehind(picture.into) };
    })
    .find((sheet) => fits(sheet.diagram, "finding"));

/**
 * A finding with as much around it as fits. One that is too large for a page comes in short where it is one of
 * several, and in parts where the series is about nothing else.
 */
export const findingSheets = (
  diagram: Diagram,
  finding: DiagramFinding,
  most: number,
  fits: Fits,
): Sheet[] => {
  const centre = core(diagram, finding);
  const quiet = calm(diagram, finding);
  const around = context(quiet, centre);
  const whole = greatest(0, Math.min(around.length, most - centre.size), (extra) => {
    const ids = new Set([...centre, ...around.slice(0, extra)]);
    const drawn = dressed(partOf(quiet, ids, {}), diagram, finding);
    return fits(drawn, "finding") ? plainSheet(drawn, "finding") : undefined;
  });
  const one = whole ?? (diagram.findings.length > 1 ? inShort(diagram, finding, most, fits) : undefined);
  return one === undefined ? inParts(diagram, finding, most, fits) : [one];
};
