import { ask } from "../../../analysis/ask.ts";
import { viewDiagram } from "../../../analysis/briefings/view-diagram.ts";
import { cypherOfDetector } from "../../../analysis/cypher/text.ts";
import { detectors } from "../../../analysis/detectors/index.ts";
import { climberOf } from "../../../analysis/hierarchy/climb.ts";
import { analyze, prepare } from "../../../analysis/run.ts";
import type { Diagram } from "../../../graph/drawing/diagram/diagram.ts";
import { toMermaid } from "../../../graph/drawing/formats/mermaid.ts";
import { DottedError } from "../../../graph/errors.ts";
import { exportCsvFolder } from "../../../graph/exporters/csv-folder.ts";
import { importFiles } from "../../../graph/importers/index.ts";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { batchesOf } from "../../../graph/store/neo4j/store/batches.ts";
import { foreignGraph, kindsIn, throughBundle, throughFormats } from "./formats.ts";

/**
 * Uses a kind of node (`committee`) and kinds of line (`seconded-to`, which reports, and `advises`) that the program it runs in may or may not have,
 * and prints what comes of it. Run by new-kinds.test.ts in a copy of the program with one row more for each, with a folder to
 * write to.
 */
const files = (lines: string) =>
  Object.entries({
    "datapackage.json": '{"name": "tiny", "title": "Tiny"}',
    "sources.csv": "id,title,short\ns,Source,S\n",
    "nodes.csv":
      "id,kind,name,sources\nhome,body,Home Ministry,s\nclerk,post,Clerk,s\nsteering,committee,Steering Committee,s\nchief,post,Chief,s\n",
    "lines.csv": `id,kind,from,to,basis,sources\n${lines}`,
  }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

const good =
  "a,seconded-to,clerk,steering,formal,s\nb,reports-to,clerk,chief,formal,s\nc,governed-by,steering,home,formal,s\n";
const advised = datasetSchema.parse({
  ...importFiles(files(`${good}d,advises,steering,chief,practice,s\ne,advises,clerk,home,formal,s\n`))
    .dataset,
  id: "tiny",
});
const withDenied = {
  ...advised,
  lines: advised.lines.map((line) => (line.id === "e" ? { ...line, polarity: "denied" as const } : line)),
};

const refused = (): string[] => {
  try {
    importFiles(files("a,wears-hat,clerk,steering,formal,s\n"));
    return [];
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    return error.problems.map(({ code, message }) => `${code}: ${message}`);
  }
};

const { dataset, warnings } = importFiles(files(good));
const view = prepare(dataset).view();
const row = (id: string): number => view.find(id) ?? -1;
const linesDrawn = ({ lines }: Diagram): string[] =>
  lines.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort();
const style = { language: "en", redact: false } as const;
const dualLine = detectors.find(({ info }) => info.id === "dual-line");

process.stdout.write(
  JSON.stringify({
    warnings,
    refused: refused(),
    again: importFiles(exportCsvFolder(dataset)).dataset.lines.map(({ kind }) => kind),
    committees: [...view.nodesWith("collective")].map((each) => view.node(each).id),
    over: [...climberOf(view).over(row("clerk")).steps.keys()].map((each) => view.node(each).id),
    findings: analyze(view, { detectors: ["dual-line"] }).map(({ message }) => message),
    drawn: toMermaid(viewDiagram(dataset, view, { nodes: ["clerk", "steering"] }, style)),
    whole: linesDrawn(viewDiagram(dataset, view, { nodes: [] }, style)),
    several: ask({ view, dataset }, "several-superiors", {}),
    answer: ask({ view, dataset }, "relation", { first: "clerk", second: "steering" }),
    hosted: ask({ view, dataset }, "which", { has: "hosts", to: "clerk" }).nodes,
    neo4j: batchesOf(dataset, "tiny@1").map(({ cypher }) => cypher),
    kept: kindsIn(withDenied),
    formats: {
      ...(await throughFormats(withDenied)),
      bundle: await throughBundle(withDenied, process.argv[2] ?? ""),
    },
    foreign: kindsIn(importFiles(foreignGraph).dataset),
    cypher: dualLine === undefined ? "" : cypherOfDetector(dualLine),
  }),
);
