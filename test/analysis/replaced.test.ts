import { expect, it } from "vitest";
import { compareFindings } from "../../analysis/reform/compare-findings.ts";
import { analyze } from "../../analysis/run.ts";
import { type Organization, viewOfCase } from "./case.ts";

const given = (at?: string, also: Organization["lines"] = []): Organization => ({
  nodes: [
    { id: "old-plan", kind: "process", name: "Old plan", until: "2005" },
    { id: "new-plan", kind: "process", name: "New plan", since: "2006" },
    "process budget",
    "post clerk",
  ],
  lines: [
    { from: "new-plan", kind: "replaces", to: "old-plan", since: "2006" },
    { from: "old-plan", kind: "aligned-with", to: "budget", polarity: "denied" },
    ...also,
  ],
  ...(at === undefined ? {} : { slice: { at } }),
});

const about = (organization: Organization) =>
  analyze(viewOfCase(organization)).filter(({ detector }) => detector === "planning-misalignment");

const weakness = "planning-misalignment:not-aligned:budget";

it("tells a weakness of what was replaced, and that of its successor it is not recorded", () => {
  const found = about(given()).find(({ id }) => id === weakness);
  expect(found?.status).toBe("found");
  expect(found?.message).toMatch(/New plan has replaced Old plan; of it this is not recorded\.$/);
});

it("tells it after the end of what was replaced as not recorded of its successor, which resolves nothing", () => {
  const [then, now] = [about(given("2004")), about(given("2008"))];
  const after = now.find(({ id }) => id === weakness);
  expect(after).toMatchObject({ status: "not-enough-data", severity: "low" });
  expect(after?.message).toMatch(/New plan has replaced Old plan; of it this is not recorded\.$/);
  const { resolved, changed } = compareFindings(then, now);
  expect(resolved).toEqual([]);
  expect(changed.map(({ before, after: later }) => [before.id, later.status])).toContainEqual([
    weakness,
    "not-enough-data",
  ]);
});

it("leaves it at what is on record where the successor has the same weakness", () => {
  const same = { from: "new-plan", kind: "aligned-with", to: "budget", polarity: "denied" } as const;
  const [only, ...others] = about(given("2008", [same]));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ id: weakness, status: "found" });
  expect(only?.message).not.toContain("replaced");
});
