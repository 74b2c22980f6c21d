import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";
import type { Draft } from "../../../analysis/finding/draft.ts";
import type { Status } from "../../../analysis/finding/finding.ts";
import { draftsOf, runDetector } from "../../../analysis/run-detector.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { type DetectorCase, viewOfCase } from "../case.ts";

const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".cases.ts"));

/** What a rule says of whom, before what says the same is told together. */
const shortly = (view: OrgView, { message, subjects, idKeys = [] }: Draft): string =>
  `${message}:${[...[...new Set(subjects)].map((row) => view.node(row).id), ...idKeys].join("+")}`;

describe("every detector has its cases", () => {
  it("one file of cases per detector, and none without one", () => {
    expect(files.map((file) => file.replace(".cases.ts", "")).sort()).toEqual(
      detectors.map(({ info }) => info.id).sort(),
    );
  });
});

describe.each(detectors)("$info.id", async (one) => {
  const { cases }: { cases: readonly DetectorCase[] } = await import(`./${one.info.id}.cases.ts`);

  it("says when it fires, when it just does not, and when it cannot tell", () => {
    expect(cases.some(({ found }) => found.length > 0)).toBe(true);
    expect(cases.some(({ found, unknown = [] }) => found.length + unknown.length === 0)).toBe(true);
    expect(cases.some(({ unknown = [] }) => unknown.length > 0)).toBe(true);
  });

  it.each(cases)("$name", ({ given, options = {}, found, unknown = [] }) => {
    const view = viewOfCase(given);
    const drafts = draftsOf(view, one, options);
    const of = (wanted: Status): string[] =>
      drafts
        .filter(({ status = "found" }) => status === wanted)
        .map((draft) => shortly(view, draft))
        .sort();
    expect(of("found")).toEqual([...found].sort());
    expect(of("not-enough-data")).toEqual([...unknown].sort());
  });

  it.each(cases)("speaks French: $name", ({ given, options = {} }) => {
    for (const finding of runDetector(viewOfCase(given), one, options, "fr"))
      expect(finding.message).not.toMatch(/[{}]/);
  });
});
