import { expect, it } from "vitest";
import { analyze } from "../../../analysis/run.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import { type Organization, viewOfCase } from "../case.ts";

const complete = (
  lineKind: Coverage["lineKind"],
  direction: Coverage["direction"],
  node: string,
): NonNullable<Organization["coverage"]>[number] => ({
  node,
  lineKind,
  direction,
  confidence: "inferred",
  reason: "As we read it.",
  sources: [{ source: "register", locator: "7" }],
});

const cases: { absence: string; given: Organization }[] = [
  {
    absence: "unowned-function:nobody:archive",
    given: {
      nodes: ["function archive"],
      lines: [],
      coverage: [complete("responsible-for", "in", "archive")],
    },
  },
  {
    absence: "accountability-gap:nobody-accountable:archive",
    given: {
      nodes: ["function archive"],
      lines: [],
      coverage: [complete("accountable-for", "in", "archive")],
    },
  },
  {
    absence: "dual-line:nothing-on-paper:clerk",
    given: {
      nodes: ["post clerk", "post chief"],
      lines: [{ from: "clerk", kind: "reports-to", to: "chief", basis: "practice" }],
      coverage: [complete("reports-to", "out", "clerk")],
    },
  },
  {
    absence: "broken-chain:orphan:clerk",
    given: { nodes: ["post clerk"], lines: [], coverage: [complete("reports-to", "out", "clerk")] },
  },
];

it.each(cases)(
  "$absence is no surer than the reading of coverage it rests on, and cites it",
  ({ absence, given }) => {
    const finding = analyze(viewOfCase(given)).find(({ id }) => id === absence);
    expect(finding).toMatchObject({ status: "found", confidence: "inferred", basis: "inference" });
    expect(finding?.sources).toContainEqual({ source: "register", locator: "7" });
  },
);
