import { describe, expect, it } from "vitest";
import { inEvidenceOrder } from "../../graph/visible/evidence-order.ts";
import { groupsOf, inListOrder } from "../../web/state/findings-order.ts";
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
