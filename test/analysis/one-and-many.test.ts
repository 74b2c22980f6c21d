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
  expect(told(["Clerk"], "Vacant", "en")).toEqual(["Registrar is vacant; answering to it: Clerk."]);
  expect(told(["Clerk", "Cook"], "Vacant", "en")).toEqual([
    "Registrar is vacant; answering to it: Clerk and Cook.",
  ]);
  expect(told(["Clerk"], "Vacant", "fr")).toEqual(["Registrar est vacant ; lui rendant compte : Clerk."]);
});

test("that somebody acts is inferred where only the title says it, and stated where the list does", () => {
  const confidence = (status: string): unknown => {
    const text = `ID,Title,Name,Manager,Status\n1,Registrar (acting),Ada,,${status}\n2,Clerk,Bo,1,Filled\n`;
    const bytes = new TextEncoder().encode(text);
    const view = prepare(importFiles([{ name: "list.csv", bytes }]).dataset).view();
    const one = detectors.find(({ info }) => info.id === "vacant-superior");
    return one === undefined ? [] : runDetector(view, one).map((finding) => finding.confidence);
  };
  expect([confidence(""), confidence("Acting")]).toEqual([["inferred"], ["stated"]]);
});
