import { mkdirSync, writeFileSync } from "node:fs";
import { findingDiagram, reformDiagram } from "../../analysis/briefings/compose/subjects.ts";
import type { Diagram } from "../../analysis/briefings/diagram.ts";
import { brief } from "../../analysis/briefings/index.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { readSeed } from "../seeds/read-seed.ts";

const style = { language: "en", redact: false } as const;

/** The briefings of the seed's main findings that README shows, by file name; deterministic, so they can be checked. */
export const gallery = async (): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> => {
  const dataset = readSeed();
  const view = prepare(dataset).view();
  const findings = analyze(view);
  const of = (start: string): Diagram => {
    const finding = findings.find(({ id }) => id.startsWith(start));
    if (finding === undefined) throw new Error(`the seed has no finding ${start}`);
    return findingDiagram(dataset, view, finding, style);
  };
  const pictures: readonly [string, Diagram][] = [
    ["chief-administrator", of("dual-line:paper-against-practice:doa-cao")],
    ["stove-pipe", of("stove-pipe:")],
    ["multi-hatted-deputy", of("overloaded-post:")],
    [
      "support-office",
      reformDiagram(
        dataset,
        { patches: ["R-8-8"] },
        "An integrated office would support the multi-hatted deputy",
        style,
      ),
    ],
  ];
  return Promise.all(
    pictures.map(async ([name, diagram]) => {
      const { bytes } = await brief({ name, page: "A3", arrangement: "series", diagram }, "svg");
      return { name: `${name}.svg`, bytes };
    }),
  );
};

export const galleryFolder = new URL("../../docs/briefings/", import.meta.url);

if (process.argv[1]?.endsWith("gallery.ts")) {
  mkdirSync(galleryFolder, { recursive: true });
  for (const { name, bytes } of await gallery()) writeFileSync(new URL(name, galleryFolder), bytes);
}
