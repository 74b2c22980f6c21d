/* Longer than a usual file because the titles of four languages are cases. */
import type { DetectorCase } from "../case.ts";

const post = (id: string, name: string) => ({ id, kind: "post", name }) as const;
const auditor = post("auditor", "Internal Auditor");
const finance = post("finance", "Director, Administration and Finance");
const ethics = post("ethics", "Ethics Officer");
const legal = post("legal", "Legal Adviser");

/** An auditor who answers to somebody under the head, of whom there is a description, beside another who leads. */
const underDescribed = (note: string) => ({
  nodes: [
    auditor,
    { ...post("value", "Director, Value for Money"), note },
    "post head",
    "post other",
    "post aide",
  ],
  lines: [
    "auditor reports-to value",
    "value reports-to head",
    "other reports-to head",
    "aide reports-to other",
  ],
});

export const cases: readonly DetectorCase[] = [
  {
    name: "the superior's description makes it responsible for financial management",
    given: underDescribed("Responsible for the agency's financial management and corporate performance."),
    found: ["answers-to-said-manager:auditor"],
  },
  {
    name: "the same with another word between",
    given: underDescribed("Responsible for high quality financial & corporate management."),
    found: ["answers-to-said-manager:auditor"],
  },
  {
    name: "near miss: the only one under a top who leads is over everything, as a head under a minister",
    given: {
      nodes: [
        auditor,
        { ...post("secretary", "Permanent Secretary"), note: "Responsible for finance." },
        "post minister",
        "post adviser",
      ],
      lines: ["auditor reports-to secretary", "secretary reports-to minister", "adviser reports-to minister"],
    },
    found: [],
  },
  {
    name: "the same in French",
    given: underDescribed("Responsable de la gestion financière et de la performance."),
    found: ["answers-to-said-manager:auditor"],
  },
  {
    name: "near miss: the superior is responsible for policy on public finances",
    given: underDescribed("Responsible for policy on public financial management. Writes on procurement."),
    found: [],
  },
  {
    name: "near miss: a top is responsible for everything, money too",
    given: {
      nodes: [auditor, { ...post("head", "Head"), note: "Responsible for financial management." }],
      lines: ["auditor reports-to head"],
    },
    found: [],
  },
  {
    name: "the auditor answers to finance",
    given: { nodes: [auditor, finance], lines: ["auditor reports-to finance"] },
    found: ["answers-to-what-it-examines:auditor"],
  },
  {
    name: "the auditor answers functionally to finance",
    given: {
      nodes: [auditor, finance, "post head"],
      lines: ["auditor reports-to head", "auditor functional-to finance"],
    },
    found: ["answers-to-what-it-examines:auditor"],
  },
  {
    name: "by the work it is said to do",
    given: {
      nodes: ["post x", finance, { id: "f", kind: "function", name: "internal audit of projects" }],
      lines: ["x responsible-for f", "x reports-to finance"],
    },
    found: ["answers-to-what-it-examines:x"],
  },
  {
    name: "one person is ethics officer and legal adviser",
    given: {
      nodes: [ethics, legal, "post head", "holder m"],
      lines: ["m holds ethics", "m holds legal", "ethics reports-to head"],
    },
    found: ["one-person-beside:ethics"],
  },
  {
    name: "near miss: who teaches ethics or drives the auditor general examines nobody",
    given: {
      nodes: [
        post("lecturer", "Ethics Lecturer"),
        post("driver", "Auditor General's Driver"),
        post("data", "Data Integrity Engineer"),
        finance,
      ],
      lines: ["lecturer reports-to finance", "driver reports-to finance", "data reports-to finance"],
    },
    found: [],
  },
  {
    name: "near miss: the auditor answers to the head",
    given: {
      nodes: [auditor, finance, "post head"],
      lines: ["auditor reports-to head", "finance reports-to head"],
    },
    found: [],
  },
  ...[
    "Abteilungsleiter Zentrale Dienste",
    "Leiterin der Zentralen Dienste",
    "Director, Corporate Services",
  ].map((name) => ({
    name: `internal audit answers to who leads budget, staff and purchases together: ${name}`,
    given: {
      nodes: [post("rev", "Leiter Innenrevision"), post("z", name), "post top"],
      lines: ["rev reports-to z", "z reports-to top"],
    },
    found: ["answers-to-what-it-examines:rev"],
  })),
  ...["Leiter Zentraler Fahrdienst", "Leiterin Zentrale", "Director, Corporate Strategy"].map((name) => ({
    name: `near miss: internal audit answers to ${name}`,
    given: {
      nodes: [post("rev", "Leiter Innenrevision"), post("z", name), "post top"],
      lines: ["rev reports-to z", "z reports-to top"],
    },
    found: [],
  })),
  ...[
    ["Auditora interna", "Directora financiera"],
    ["Inspectora general de servicios", "Gerente de Presupuesto"],
    ["Inspector General", "Director de Presupuestos"],
    ["Interventora delegada", "Jefe de Contratación"],
    ["Interventor General", "Tesorero"],
    ["Jefa de Auditoría Interna", "Subdirector de Gestión Económica"],
    ["Oficial de Integridad", "Director General de Personal"],
    ["Contralora interna", "Oficial Mayor"],
    ["Inspectrice générale", "Directrice financière"],
    ["Déontologue", "Directrice des ressources humaines"],
    ["Référente intégrité", "Trésorière"],
    ["Auditrice interne", "Responsable de l'intendance"],
    ["Innenrevisorin", "Leiterin Finanzen"],
    ["Leiterin der Revisionsabteilung", "Leiter Personal"],
    ["Ethics Officer", "Director of Personnel"],
    ["Auditeur interne", "Chef du service des marchés publics"],
    ["Innenrevision", "Kaufmännischer Leiter"],
  ].map(([control = "", superior = ""]) => ({
    name: `in the words of either gender: ${control}, ${superior}`,
    given: {
      nodes: [post("c", control), post("s", superior), post("top", "Head")],
      lines: ["c reports-to s", "s reports-to top"],
    },
    found: ["answers-to-what-it-examines:c"],
  })),
  ...[
    ["Energy Auditor", "Finance Director"],
    ["Night Auditor", "Finance Manager"],
    ["Quality and Safety Auditor", "Head of Procurement"],
    ["Tax Auditor", "Head of Tax Administration"],
    ["Audit Liaison Officer", "Chief Financial Officer"],
    ["Auditora energética", "Director de Finanzas"],
    ["Auditor de calidad", "Director de Compras"],
    ["Auditeur énergétique", "Directeur financier"],
    ["Vérificatrice fiscale", "Directrice financière"],
    ["Internal Auditor", "Président du conseil d'administration"],
    ["Auditora interna", "Presidente del Consejo de Administración"],
    ["Leiter Innenrevision", "Vorsitzende des Verwaltungsrats"],
  ].map(([control = "", superior = ""]) => ({
    name: `near miss: ${control} answers to ${superior}`,
    given: {
      nodes: [post("c", control), post("s", superior), post("top", "Head")],
      lines: ["c reports-to s", "s reports-to top"],
    },
    found: [],
  })),
  {
    name: "near miss: an auditor answers to the chief of audit",
    given: {
      nodes: [auditor, post("chief", "Chief, Financial Audit")],
      lines: ["auditor reports-to chief", "chief reports-to auditor"],
    },
    found: [],
  },
  {
    name: "near miss: only the slice hides that the other post examines others too",
    given: {
      nodes: [
        ethics,
        "post x",
        "post head",
        "holder m",
        { id: "f", kind: "function", name: "Internal audit" },
      ],
      lines: [
        "m holds ethics",
        "m holds x",
        "ethics reports-to head",
        { from: "x", kind: "responsible-for", to: "f", confidence: "inferred" },
      ],
      slice: { confidence: "stated" },
    },
    found: [],
  },
  {
    name: "who is appointed against corruption holds another post as well",
    given: {
      nodes: [
        { id: "korr", kind: "post", name: "Korruptionsbeauftragter" },
        { id: "buy", kind: "post", name: "Leiterin Referat 3" },
        "post head",
        "holder h",
      ],
      lines: ["h holds korr", "h holds buy", "korr reports-to head"],
    },
    found: ["one-person-beside:korr"],
  },
  {
    name: "near miss: the record says that the auditor answers to nobody",
    given: {
      nodes: [auditor],
      lines: [],
      coverage: [{ node: "auditor", lineKind: "reports-to", direction: "out" }],
    },
    found: [],
  },
  {
    name: "not enough data: to whom the auditor answers is not recorded",
    given: { nodes: [auditor, finance], lines: [] },
    found: [],
    unknown: ["control-superior-not-recorded:auditor"],
  },
];
