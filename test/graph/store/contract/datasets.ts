import { type Dataset, datasetSchema } from "../../../../graph/model/dataset.ts";

/** A dataset that uses every field of every table. */
export const fullDataset = (id = "harbour"): Dataset =>
  datasetSchema.parse({
    id,
    title: "Harbour, 2012",
    description: "Ünïcode, “quotes”, a tab\t and a line\nbreak",
    licence: "CC0-1.0",
    date: "2012-03",
    sources: [
      {
        id: "charter",
        title: "Harbour charter",
        short: "charter",
        date: "2012",
        publisher: "Port",
        url: "https://example.org",
        note: "n",
      },
    ],
    nodes: [
      {
        id: "master",
        kind: "post",
        name: "Harbourmaster",
        short: "HM",
        aliases: ["Capitaine du port", "港長"],
        classification: "SCS4",
        level: "headquarters",
        pillar: "security",
        state: "active",
        members: "known",
        fte: 0.8,
        hatsMin: 1,
        hatsMax: 3,
        separate: true,
        since: "2001",
        until: "2015-06-30",
        dated: [
          {
            since: "2009",
            until: "2011",
            name: "Port captain | acting; 港長",
            short: "PC",
            level: "country",
            pillar: "political",
            state: "acting",
            fte: 0.4,
            grade: null,
            hatsMin: 0,
            hatsMax: 1,
            members: "unknown",
            note: "Acting | see § 9;\nfte=1 in one list\\",
            sources: [{ source: "charter", locator: "§ 9 | b; c=d" }],
          },
          { until: "2005", state: "vacant", note: null },
        ],
        payBand: "B2 | £",
        datedPayBand: [
          { until: "2010", payBand: "B1; =2", sources: [{ source: "charter", locator: "§ 9 | b; c=d" }] },
          { since: "2010", until: "2012", payBand: null },
        ],
        identifiers: [{ scheme: "uk", value: "H1" }],
        note: "x".repeat(5_000),
        confidence: "inferred",
        sources: [{ source: "charter", locator: "§ 1; a" }],
      },
      { id: "board", kind: "body", name: "Harbour board" },
      { id: "pilot-hat", kind: "hat", name: "Pilot" },
      { id: "quays", kind: "entity", name: "Quays", class: true },
    ],
    lines: [
      {
        id: "master--reports-to--board",
        kind: "reports-to",
        from: "master",
        to: "board",
        basis: "formal",
        scopes: ["finance", "security"],
        hat: "pilot-hat",
        polarity: "denied",
        authority: ["formal", "personal"],
        degree: "weak",
        clarity: "unclear",
        quantifier: "majority",
        condition: "in storms",
        confidence: "background",
        since: "2002-05-01",
        until: "2014",
        note: "n",
        sources: [
          { source: "charter", locator: "2" },
          { source: "charter", locator: "" },
        ],
      },
      {
        id: "quays--part-of--board",
        kind: "part-of",
        from: "quays",
        to: "board",
        sources: [{ source: "charter", locator: "3" }],
      },
    ],
    coverage: [
      {
        id: "c1",
        node: "master",
        lineKind: "reports-to",
        direction: "out",
        note: "all of them",
        sources: [{ source: "charter", locator: "4" }],
      },
    ],
    recommendations: [
      {
        id: "R-1",
        form: "point",
        title: "Merge",
        text: "Merge the quays.",
        section: "1",
        addressees: ["board"],
        concerns: ["quays"],
        firmness: "option",
        sources: [{ source: "charter", locator: "5" }],
      },
    ],
    patches: [
      {
        id: "R-1",
        title: "Merge the quays",
        recommendation: "R-1",
        operations: [
          { op: "add-node", node: { id: "dock", kind: "entity", name: "Dock" } },
          { op: "change-node", id: "quays", changes: { name: "Old quays" } },
          { op: "remove-line", id: "quays--part-of--board" },
        ],
      },
    ],
  });

/** A dataset of no rows. */
export const small = (id: string, title = id): Dataset =>
  datasetSchema.parse({ id, title, sources: [], nodes: [], lines: [] });

/** A dataset of many rows, to watch and to stop. */
export const largeDataset = (id: string, size: number): Dataset => {
  const sources = [{ source: "s", locator: "" }];
  const nodes = Array.from({ length: size }, (_, n) => ({ id: `p${n}`, kind: "post", name: `Post ${n}` }));
  const lines = nodes
    .slice(1)
    .map(({ id: from }, n) => ({ id: `l${n}`, kind: "reports-to", from, to: `p${n >> 2}`, sources }));
  return datasetSchema.parse({ id, title: id, sources: [{ id: "s", title: "s", short: "s" }], nodes, lines });
};
