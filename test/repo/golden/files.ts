import { analyze, prepare } from "../../../analysis/run.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { findingsPage } from "./page.ts";

const folder = "seeds/un-integrated-missions-2008/golden";

/** The golden findings of the seed: as the program gives them, and as a page to read and review. */
export const goldenFiles = (): { readonly path: string; readonly text: string }[] => {
  const dataset = readSeed();
  const view = prepare(dataset).view();
  const findings = analyze(view);
  return [
    { path: `${folder}/findings.json`, text: `${JSON.stringify(findings, null, 2)}\n` },
    {
      path: `${folder}/findings.md`,
      text: findingsPage(dataset.title, view, findings, dataset.sources),
    },
  ];
};
