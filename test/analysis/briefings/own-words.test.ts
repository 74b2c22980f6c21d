import { expect, it } from "vitest";
import { profileBriefing } from "../../../analysis/briefings/profile-charts.ts";
import { cluesIn, cluesInCharts, redactedCharts } from "../../../analysis/briefings/redact.ts";
import { viewDiagram } from "../../../analysis/briefings/view-diagram.ts";
import { withholding } from "../../../analysis/redaction/withholding.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import { type Charts, chartsSchema } from "../../../graph/drawing/charts/charts.ts";
import { type Language, languages } from "../../../graph/language.ts";
import { readSeed } from "../../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();
const keeping = (language: Language, ...names: string[]) =>
  withholding({ ids: new Set(["a"]), names }, language);

it.each([
  ["en", "Anna Grades", "Most frequent grades"],
  ["fr", "Anna Niveau", "Postes par niveau"],
  [
    "en",
    "Anna Counted",
    "Counted from the record as it is: what it does not say is told as not recorded and never filled in.",
  ],
  ["fr", "Anna Rend", "à qui il rend compte"],
] as const)("a heading of a profile (%s) points to nobody: %s", (language, name, heading) => {
  const kept = keeping(language, name);
  expect(kept.pointsTo(heading)).toBe(true);
  const { charts, ...told } = profileBriefing(dataset, view, { language });
  const shown = JSON.stringify({ charts, ...told });
  expect(shown).toContain(heading);
  expect(cluesInCharts(redactedCharts({ charts, ...told }, kept), kept)).not.toContain(heading);
});

it("a note of ours with a number and what a file is called point to nobody, the file's own name may", () => {
  const charts: Charts = chartsSchema.parse({
    title: "T",
    charts: [
      {
        form: "bars",
        id: "a",
        title: "B",
        heads: ["H", "N"],
        rows: [{ label: "1", value: 9, note: "4 as findings tell" }],
      },
    ],
    works: ["Staff list (hr.csv)", "Liste du personnel (lister.csv)"].map((short) => ({
      short,
      text: short,
    })),
  });
  expect(cluesInCharts(charts, keeping("en", "Zora Lister", "Zora Finding"))).toEqual([
    "Liste du personnel (lister.csv)",
  ]);
});

it.each(languages)("nor do the words of a detector (%s)", (language) => {
  const findings = analyze(view, { language });
  const nodes = ["doa-cao"];
  const diagram = viewDiagram(dataset, view, { nodes, findings }, { language });
  const remedies = diagram.findings.map(({ remedy }) => remedy).filter((remedy) => remedy.includes(" "));
  expect(remedies.length).toBeGreaterThan(0);
  const [name = ""] = remedies.flatMap((remedy) => remedy.match(/\p{L}{8,}/gu) ?? []);
  const clues = cluesIn(diagram, keeping(language, `Zora ${name}`));
  expect(remedies.filter((remedy) => clues.includes(remedy))).toEqual([]);
});

it.each([
  ["a sentence with more in it", "Most frequent grades of Grades"],
  ["what the record says", "Grades Unit → Coral Programme"],
  ["one word of ours", "Posts"],
])("%s still may", (_, label) => {
  const charts: Charts = chartsSchema.parse({
    title: "T",
    charts: [{ form: "bars", id: "a", title: "B", heads: ["H", "N"], rows: [{ label, value: 1 }] }],
  });
  expect(cluesInCharts(charts, keeping("en", "Posts Grades"))).toEqual([label]);
});
