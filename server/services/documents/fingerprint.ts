import { createHash } from "node:crypto";
import type { Finding } from "../../../analysis/finding/finding.ts";
import { byId } from "../../../graph/by-id.ts";
import type { OrgView } from "../../../graph/index/view.ts";

/** What the reader of a finding relied on: its judgement and the lines under it, whatever their remarks say. */
export const fingerprint = (view: OrgView, finding: Finding): string => {
  const { status, severity, confidence, numbers, evidence } = finding;
  const wanted = new Set(evidence.lines);
  const lines = view.columns.lines
    .filter(({ id }) => wanted.has(id))
    .map(({ note: _, ...line }) => line)
    .sort(byId);
  return createHash("sha256")
    .update(JSON.stringify([status, severity, confidence, numbers, lines]))
    .digest("hex");
};
