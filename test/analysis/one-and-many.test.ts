import { expect, test } from "vitest";
import { detectors } from "../../analysis/detectors/index.ts";
import { prepare } from "../../analysis/run.ts";
import { runDetector } from "../../analysis/run-detector.ts";
import { importFiles } from "../../graph/importers/index.ts";

/** What is said of the superior of a list, in which all others answer to it. */
const told = (reports: readonly string[], holder: string, language: "en" | "fr"): string[] => {
  const rows = reports.map((title, at) => `${at + 2},${title},Somebody ${title},1`).join("\n");
  const bytes = new TextEncoder().encode(`ID,Title,Name,Manager\n1,Registrar,${holder},\n${rows}\n`);
  const view = prepare(importFiles([{ name: "list.csv", bytes }]).dataset).view();
  return detectors
    .filter(({ info }) => info.id === "vacant-superior")
    .flatMap((one) => runDetector(view, one, {}, language))
    .map(({ message }) => message);
};

test("a vacant superior of one is told as well as one of two, in both languages", () => {
  expect(told(["Clerk"], "Vacant", "en")).toEqual(["Registrar is vacant, with Clerk answering to it."]);
  expect(told(["Clerk", "Cook"], "Vacant", "en")).toEqual([
    "Registrar is vacant, with Clerk and Cook answering to it.",
  ]);
  expect(told(["Clerk"], "Vacant", "fr")).toEqual(["Registrar est vacant et a sous soi : Clerk."]);
});
