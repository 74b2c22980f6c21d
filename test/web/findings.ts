import type { FindingWithOverlay } from "../../server/contract/findings.ts";

/** A finding with what a test is about; all else is plain. */
export const finding = (id: string, more: Partial<FindingWithOverlay> = {}): FindingWithOverlay => ({
  id,
  detector: "dual-line",
  status: "found",
  severity: "high",
  confidence: "stated",
  basis: "text",
  subjects: ["a"],
  evidence: { nodes: [], lines: [] },
  numbers: {},
  message: id,
  sources: [],
  messageId: "x",
  values: {},
  ...more,
});
