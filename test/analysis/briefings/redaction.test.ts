import JSZip from "jszip";
import { expect, it } from "vitest";
import { findingDiagram } from "../../../analysis/briefings/compose/finding-diagram.ts";
import { reformDiagram } from "../../../analysis/briefings/compose/reform-diagram.ts";
import { viewDiagram } from "../../../analysis/briefings/compose/view-diagram.ts";
import type { Diagram } from "../../../analysis/briefings/diagram.ts";
import { type BriefingFormat, exporters } from "../../../analysis/briefings/formats.ts";
import { brief } from "../../../analysis/briefings/index.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import type { Operation } from "../../../graph/model/patch.ts";
import { readSeed } from "../../seeds/read-seed.ts";

/** Made-up people in posts of the seed: names in names, aliases, ids, titles, footnotes and other nodes' names. */
const people = ["Zora Quillfeather", "Ödön Brümmelkamp", "Xanthe O'Brackish"];
const marks = ["quillfeather", "brümmelkamp", "brackish", "zqf"];

const peopled = (): Dataset => {
  const seed = readSeed();
  const posts = ["srsg", "doa-cao", "dsrsg-rc-hc"];
  const holders = people.map((name) =>
    nodeSchema.parse({
      id: name.toLowerCase().replaceAll(/[^\p{L}]+/gu, "-"),
      kind: "holder",
      name,
      short: name === people[0] ? "ZQF" : undefined,
      aliases: [`Mr ${name.split(" ")[1]}`, name.split(" ")[1] ?? ""],
    }),
  );
  const source = { source: seed.sources[0]?.id ?? "", locator: `note by ${people[1]}` };
  const lines = holders.map((holder, i) =>
    lineSchema.parse({
      id: `${holder.id}--holds--${posts[i]}`,
      kind: "holds",
      from: holder.id,
      to: posts[i],
      sources: [source],
    }),
  );
  const office = nodeSchema.parse({ id: "office-of", kind: "entity", name: `Office of ${people[2]}` });
  return {
    ...seed,
    title: `The mission of ${people[0]}`,
    nodes: [...seed.nodes, ...holders, office],
    lines: [...seed.lines, ...lines],
  };
};

/** A reform that names them: in what it takes away, and where it is said why it brings a finding. */
const naming: Operation[] = [
  { op: "remove-node", id: "office-of" },
  {
    op: "add-line",
    line: lineSchema.parse({
      id: "srsg--reports-to--dpa",
      kind: "reports-to",
      from: "srsg",
      to: "dpa",
      basis: "formal",
      sources: [{ source: readSeed().sources[0]?.id, locator: `note by ${people[1]}` }],
    }),
  },
];

/** All text in a file, out of its archive if it is one. */
const inside = async (bytes: Uint8Array, format: BriefingFormat): Promise<string> => {
  if (format !== "pptx" && format !== "docx") return Buffer.from(bytes).toString("utf8");
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(async (file) => file.name + (await file.async("string"))),
  );
  return parts.join("\n");
};

const draw = (redact: boolean): Diagram[] => {
  const dataset = peopled();
  const view = prepare(dataset).view();
  const style = { language: "en", redact } as const;
  const nodes = [
    "srsg",
    "doa-cao",
    "dsrsg-rc-hc",
    "office-of",
    ...dataset.nodes.filter(({ kind }) => kind === "holder").map(({ id }) => id),
  ];
  const [finding] = analyze(view, { detectors: ["dual-line"] });
  if (finding === undefined) throw new Error("no finding");
  const named = {
    ...finding,
    message: `${people[0]} and Mr O'Brackish disagree.`,
    subjects: [...finding.subjects, nodes[4] ?? ""],
  };
  return [
    viewDiagram(dataset, view, { nodes, title: `What ${people[1]} does` }, style),
    findingDiagram(dataset, view, named, style),
    reformDiagram(dataset, { patches: [], operations: naming }, `Without ${people[1]}`, style),
  ];
};

/** Readable formats: what is in a PDF or PNG is drawn from the same shapes as the SVG. */
const readable = exporters.map(({ id }) => id).filter((id) => id !== "png" && id !== "pdf");

it.each(readable)("%s: no holder's name is left anywhere, in no text and no id", async (format) => {
  for (const [i, diagram] of draw(true).entries()) {
    const { bytes } = await brief({ name: `names-${i}`, page: "A3", arrangement: "series", diagram }, format);
    const text = (await inside(bytes, format)).toLowerCase();
    for (const mark of marks) expect(text.includes(mark), `${mark} in picture ${i + 1}`).toBe(false);
    expect(text).toContain("name withheld");
  }
});

it("names are there when nobody asks to keep them back", async () => {
  const texts = await Promise.all(
    draw(false).map(async (diagram) => {
      const { bytes } = await brief({ name: "names", page: "A3", arrangement: "series", diagram }, "svg");
      return Buffer.from(bytes).toString("utf8").toLowerCase();
    }),
  );
  for (const mark of marks) expect(texts.join("\n")).toContain(mark);
});

it("somebody called Low is kept back without touching a severity, or any other choice from a list", () => {
  const ann = nodeSchema.parse({
    id: "ann",
    kind: "holder",
    name: "Ann Low",
    aliases: ["Low", "Medium", "Box"],
  });
  const seed = readSeed();
  const dataset = { ...seed, nodes: [...seed.nodes, ann] };
  const view = prepare(dataset).view();
  const findings = analyze(view);
  const style = { language: "en", redact: true } as const;
  for (const finding of findings.slice(-5)) {
    const [told] = findingDiagram(dataset, view, finding, style).findings;
    expect(told?.severity).toBe(finding.severity);
  }
});
