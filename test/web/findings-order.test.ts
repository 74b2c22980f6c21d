import { describe, expect, it } from "vitest";
import { inEvidenceOrder } from "../../graph/visible/evidence-order.ts";
import type { ListedFinding } from "../../server/contract/findings.ts";
import { groupsOf, inListOrder, nodesNamedBy } from "../../web/state/findings-order.ts";
import { finding } from "./findings.ts";
import { line } from "./small-view.ts";

const accepted = {
  finding: "4",
  reason: "known",
  by: "A",
  until: "2030-01-01",
  state: "accepted",
  revision: 1,
  changedAt: "",
  changedBy: "",
} as const;

describe("the list of findings", () => {
  const findings = [
    finding("1", { severity: "low" }),
    finding("2", { status: "not-enough-data" }),
    finding("3", {}),
    finding("4", { disposition: accepted }),
    finding("5", { severity: "medium", disposition: { ...accepted, state: "expired" } }),
  ];

  it("groups by severity, then what cannot be told, then what is accepted; expired acceptances are back", () => {
    expect(groupsOf(findings).map(({ key }) => key)).toEqual([
      "high",
      "medium",
      "low",
      "not-enough-data",
      "accepted",
    ]);
    expect(inListOrder(findings).map(({ id }) => id)).toEqual(["3", "5", "1", "2", "4"]);
  });
});

describe("findings in brief", () => {
  const brief = (id: string, lines: number): ListedFinding => {
    const { evidence, ...rest } = finding(id);
    return { ...rest, rests: { subjects: rest.subjects.length, nodes: evidence.nodes.length, lines } };
  };

  it("are ordered by the number of things they rest on, and name their subjects only", () => {
    const list = [brief("1", 2), brief("2", 7), brief("3", 4)];
    expect(inListOrder(list, { group: "severity", order: "evidence" }).map(({ id }) => id)).toEqual([
      "2",
      "3",
      "1",
    ]);
    expect(nodesNamedBy(brief("1", 2))).toEqual(finding("1").subjects);
  });
});

describe("evidence", () => {
  it("is numbered paper first, then what nobody says, then practice, and what is denied last", () => {
    const lines = [
      line("a", "reports-to", "b", { id: "denied", polarity: "denied", basis: "formal" }),
      line("a", "reports-to", "c", { id: "practice", basis: "practice" }),
      line("a", "reports-to", "d", { id: "unsaid" }),
      line("a", "reports-to", "e", { id: "paper", basis: "formal" }),
    ];
    const order = inEvidenceOrder(
      lines.map(({ id }) => id),
      (id) => lines.find((one) => one.id === id),
    );
    expect(order).toEqual(["paper", "unsaid", "practice", "denied"]);
  });
});
