import type { z } from "zod";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";

const sources = [{ source: "paper", locator: "2" }];

const rows: z.input<typeof datasetSchema> = {
  id: "small",
  title: "A small organization",
  date: "2008-05",
  sources: [{ id: "paper", title: "A paper", short: "paper", url: "https://example.org/paper" }],
  nodes: [
    { id: "council", kind: "body", name: "Council", level: "governing", sources },
    { id: "office", kind: "entity", name: "Support Office", short: "SO", level: "headquarters", sources },
    { id: "envoy", kind: "post", name: "Envoy", aliases: ["Head of Mission"], level: "mission", sources },
    { id: "chief", kind: "post", name: "Équipe Chief", short: "Chief", level: "mission", sources },
    { id: "hat-chief", kind: "hat", name: "Chief's hat", sources },
    { id: "board", kind: "body", name: "Board", since: "2007", until: "2008", sources },
  ],
  lines: [
    { id: "l-paper", kind: "reports-to", from: "chief", to: "envoy", basis: "formal", sources },
    {
      id: "l-practice",
      kind: "reports-to",
      from: "chief",
      to: "office",
      basis: "practice",
      scopes: ["finance", "support"],
      sources,
    },
    { id: "l-hat", kind: "wears-hat", from: "chief", to: "hat-chief", sources },
    { id: "l-envoy", kind: "reports-to", from: "envoy", to: "council", basis: "formal", sources },
    { id: "l-denied", kind: "accountable-to", from: "office", to: "council", polarity: "denied", sources },
    {
      id: "l-board",
      kind: "governed-by",
      from: "office",
      to: "board",
      since: "2007",
      until: "2008",
      sources,
    },
  ],
  coverage: [{ id: "c1", node: "chief", lineKind: "reports-to", direction: "out" }],
  recommendations: [
    {
      id: "R-1",
      form: "point",
      title: "One superior",
      text: "Let the chief answer to the envoy alone.",
      section: "2",
      addressees: ["council"],
      concerns: ["chief"],
      sources,
    },
  ],
  patches: [
    {
      id: "R-1",
      title: "One superior",
      recommendation: "R-1",
      operations: [{ op: "remove-line", id: "l-practice" }],
    },
    { id: "R-2", title: "Does not apply", operations: [{ op: "remove-node", id: "office" }] },
  ],
};

/** A post with one superior on paper and another in practice, a denied line, dates, and a patch that mends it. */
export const smallOrganization = (): Dataset => datasetSchema.parse(rows);

/** The finding that is in it. */
export const theFinding = "dual-line:paper-against-practice:chief";
