import { expect, it } from "vitest";
import { exporters } from "../../../graph/drawing/formats/index.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { briefingSubjects } from "../../repo/briefing-subjects.ts";

/** Words that only the tool says, never the dataset: left in English, they would show. */
const english = [
  "on paper",
  "in practice",
  "basis not said",
  "answers to",
  "is part of",
  "said not to hold",
  "evidence of finding",
  "evidence, numbered",
  "Sources:",
  "As of",
  "see plate",
  "Overview",
  "Lines shown",
  "Severity",
  "Why it matters",
  "Headquarters, ",
  "of unstated basis",
  "findings resolved",
  "Would resolve",
  "is responsible for",
  "not: ",
];

const formats = exporters.map(({ id }) => id).filter((id) => id === "svg" || id === "md");

it.each(formats)("%s: in French, the tool's own words are French", async (format) => {
  for (const { name, diagram } of briefingSubjects("fr").filter((one) => one.name !== "whole")) {
    const { bytes } = await brief({ name, page: "A3", arrangement: "series", diagram }, format);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/sur le papier|dans la pratique|fondement non précisé/);
    expect(english.filter((words) => text.includes(words))).toEqual([]);
  }
});
