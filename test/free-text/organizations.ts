import type { z } from "zod";
import type { Subject } from "../../analysis/query.ts";
import { prepare } from "../../analysis/run.ts";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";
import { rowsOf } from "../analysis/case.ts";

const from = (id: string, title: string, rows: Parameters<typeof rowsOf>[0]): Dataset => {
  const given: z.input<typeof datasetSchema> = {
    id,
    title,
    sources: [{ id: "case", title: "Staff list", short: "staff list" }],
    recommendations: [],
    patches: [],
    ...rowsOf(rows),
  };
  return datasetSchema.parse(given);
};

/** A ministry in which people have names, with two posts of one title. */
export const ministry = from("ministry", "Ministry of Works", {
  nodes: [
    { id: "parliament", kind: "body", name: "Parliament" },
    { id: "minister", kind: "post", name: "Minister of Works", short: "Minister" },
    { id: "permsec", kind: "post", name: "Permanent Secretary", aliases: ["PS"] },
    { id: "dir-roads", kind: "post", name: "Director, Roads Department", aliases: ["Director of Roads"] },
    { id: "dir-finance", kind: "post", name: "Director of Finance" },
    { id: "eng-north", kind: "post", name: "Regional Engineer" },
    { id: "eng-south", kind: "post", name: "Regional Engineer" },
    { id: "roads", kind: "entity", name: "Roads Department" },
    { id: "finance", kind: "entity", name: "Finance Directorate" },
    { id: "audit", kind: "body", name: "Audit Committee", since: "2021" },
    { id: "road-fund", kind: "fund", name: "Road Fund" },
    {
      id: "programme",
      kind: "mandate",
      name: "Rural Roads Programme",
      aliases: ["rural roads"],
      since: "2019",
    },
    { id: "task-bridge", kind: "task", name: "Bridge inspection" },
    { id: "task-tenders", kind: "task", name: "Publication of tenders" },
    { id: "h-osei", kind: "holder", name: "Amina Osei" },
    { id: "h-mensah", kind: "holder", name: "John Mensah" },
    { id: "h-addo", kind: "holder", name: "Grace Addo" },
  ],
  lines: [
    "minister accountable-to parliament",
    "permsec reports-to minister",
    "dir-roads reports-to permsec",
    "dir-finance reports-to permsec",
    { from: "dir-finance", kind: "reports-to", to: "minister", basis: "practice", scopes: ["finance"] },
    "eng-north reports-to dir-roads",
    "eng-south reports-to dir-roads",
    "dir-roads heads roads",
    "dir-finance heads finance",
    "dir-finance member-of audit",
    "road-fund funds task-bridge",
    "parliament approves-budget road-fund",
    "roads implements programme",
    "roads responsible-for task-bridge",
    "h-osei holds permsec",
    "h-mensah holds dir-roads",
    "h-addo holds dir-finance",
  ],
});

/** A river agency, with accents in names and two posts of one title. */
export const river = from("river", "River Basin Agency", {
  nodes: [
    { id: "council", kind: "body", name: "Council of Riparian States", short: "Council" },
    { id: "p001", kind: "post", name: "Executive Director" },
    { id: "p010", kind: "post", name: "Director of Operations" },
    { id: "p014", kind: "post", name: "Head of Flood Forecasting" },
    { id: "p024", kind: "post", name: "Hydrologist" },
    { id: "p025", kind: "post", name: "Hydrologist" },
    { id: "p030", kind: "post", name: "Executive Assistant" },
    { id: "dep-ops", kind: "entity", name: "Operations", classification: "department" },
    { id: "dep-tec", kind: "entity", name: "Technical Services", classification: "department" },
    { id: "techcom", kind: "mechanism", name: "Technical Committee" },
    { id: "met", kind: "entity", name: "Meteorological Office", aliases: ["Met Office"] },
    { id: "t-warning", kind: "task", name: "Flood warning" },
    { id: "a-gauges", kind: "asset", name: "Gauging network" },
    { id: "budget", kind: "fund", name: "Regular budget" },
    { id: "h-okello", kind: "holder", name: "Bernard Okello" },
    { id: "h-perez", kind: "holder", name: "Lucía Pérez" },
    { id: "h-duarte", kind: "holder", name: "Maria Duarte" },
  ],
  lines: [
    "p001 accountable-to council",
    "p010 reports-to p001",
    "p014 reports-to p010",
    { from: "p014", kind: "reports-to", to: "techcom", basis: "practice" },
    "p024 reports-to p014",
    "p025 reports-to p014",
    "p030 supports p001",
    "p010 heads dep-ops",
    "p014 part-of dep-ops",
    "p010 chairs techcom",
    "p014 member-of techcom",
    "p014 responsible-for t-warning",
    "dep-ops coordinates-with met",
    "budget funds a-gauges",
    "dep-ops uses a-gauges",
    "h-okello holds p010",
    "h-perez holds p014",
    "h-duarte holds p001",
  ],
});

/** The river agency as questions are asked of it. */
export const riverSubject: Subject = { dataset: river, view: prepare(river).view() };
