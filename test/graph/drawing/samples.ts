import { type Diagram, diagramSchema } from "../../../graph/drawing/diagram/diagram.ts";
import { body, boxes, clusters, lines } from "./rows.ts";

const marked = { mark: "finding" };
const evidence = (label: string) => ({ mark: "finding", findings: [1], label, notes: [1] });

/** The chief administrator: one head on paper, two in practice. */
export const chiefAdministrator: Diagram = diagramSchema.parse({
  title: "The chief administrator answers to one head on paper and two in practice",
  subtitle:
    "The formal superior cannot direct what two departments in New York decide: support and purchases are settled outside the chain that answers for the mandate.",
  date: "2008",
  slice: "reporting lines on paper and in practice, every scope",
  clusters: clusters.slice(0, 3),
  boxes: boxes([
    ["unsc", "governing", "UNSC", "Security Council", body],
    ["ga", "governing", "GA", "General Assembly", body],
    ["fifth-committee", "governing", "", "Fifth Committee", body],
    ["sg", "headquarters", "SG", "Secretary-General"],
    ["dpko", "headquarters", "DPKO", "Department of Peacekeeping Operations"],
    ["dfs", "headquarters", "DFS", "Department of Field Support", marked],
    ["dm", "headquarters", "DM", "Department of Management", marked],
    ["srsg", "mission", "SRSG", "Special Representative of the Secretary-General", marked],
    ["doa-cao", "mission", "DOA/CAO", "Chief administrator", marked],
    ["dsrsg-rc-hc", "mission", "DSRSG/RC/HC", "Deputy Special Representative"],
  ]),
  lines: lines([
    ["doa-cao", "srsg", "solid", evidence("every subject")],
    ["doa-cao", "dfs", "dotted", evidence("support, finance")],
    ["doa-cao", "dm", "dotted", evidence("procurement")],
    ["srsg", "sg", "solid"],
    ["dsrsg-rc-hc", "srsg", "solid"],
    ["sg", "unsc", "solid"],
    ["sg", "ga", "solid"],
    ["fifth-committee", "ga", "solid"],
    ["dpko", "sg", "solid"],
    ["dfs", "sg", "solid"],
    ["dm", "sg", "solid"],
  ]),
  notes: [{ number: 1, text: "report 2008, section 8" }],
  findings: [
    {
      number: 1,
      title: "The chief administrator answers to one head on paper and two in practice",
      kind: "Dual line",
      severity: "high",
      confidence: "stated",
      why: "The formal superior cannot direct what two departments decide.",
      remedy: "R-8-6: put mission assets under the SRSG",
      evidence: [
        { text: "DOA/CAO answers to the SRSG on paper", notes: [1] },
        { text: "DOA/CAO answers to DFS in practice for support and finance", notes: [1] },
        { text: "DOA/CAO answers to DM in practice for procurement", notes: [1] },
      ],
      boxes: ["doa-cao", "srsg", "dfs", "dm"],
    },
  ],
});

/** One post, four hats, as many superiors. */
export const deputy: Diagram = diagramSchema.parse({
  title: "One deputy wears four hats and answers to a different head under each",
  subtitle: "Tasks, chains and loyalties meet in one post that has no office of its own in every mission.",
  date: "2008",
  slice: "reporting lines and ties, every scope",
  clusters,
  boxes: boxes([
    ["unsc", "governing", "UNSC", "Security Council", body],
    ["ga", "governing", "GA", "General Assembly", body],
    ["ecosoc", "governing", "ECOSOC", "Economic and Social Council", body],
    ["boards", "governing", "", "Governing boards of funds, programmes and agencies", { shape: "soft" }],
    ["sg", "headquarters", "SG", "Secretary-General"],
    ["dpko", "headquarters", "DPKO", "Department of Peacekeeping Operations"],
    ["ocha", "headquarters", "OCHA", "Office for the Coordination of Humanitarian Affairs", marked],
    ["undp", "headquarters", "UNDP", "UN Development Programme", marked],
    ["undg", "headquarters", "UNDG", "UN Development Group", { shape: "soft" }],
    ["agencies", "headquarters", "", "Funds, programmes and specialized agencies", { shape: "soft" }],
    ["srsg", "mission", "SRSG", "Special Representative of the Secretary-General", marked],
    [
      "dsrsg-rc-hc",
      "mission",
      "DSRSG/RC/HC",
      "Deputy Special Representative",
      {
        ...marked,
        hats: [
          { id: "hat-dsrsg", label: "DSRSG" },
          { id: "hat-rc", label: "RC" },
          { id: "hat-hc", label: "HC" },
          { id: "hat-security", label: "security" },
        ],
      },
    ],
    ["doa-cao", "mission", "DOA/CAO", "Chief administrator"],
    ["unct", "country", "UNCT", "UN Country Team"],
    ["field", "country", "", "Agencies' field representatives", { shape: "soft" }],
  ]),
  lines: lines([
    ["dsrsg-rc-hc", "srsg", "solid", { ...evidence("as deputy"), hat: "hat-dsrsg" }],
    ["dsrsg-rc-hc", "ocha", "solid", { ...evidence("humanitarian"), hat: "hat-hc" }],
    ["dsrsg-rc-hc", "undp", "dashed", { ...evidence("development"), hat: "hat-rc" }],
    ["dsrsg-rc-hc", "undg", "dashed", { hat: "hat-rc", directed: false, kind: "is close to" }],
    ["srsg", "sg", "solid"],
    ["doa-cao", "srsg", "solid"],
    ["sg", "unsc", "solid"],
    ["sg", "ga", "solid"],
    ["dpko", "sg", "solid"],
    ["ocha", "sg", "solid"],
    ["agencies", "ecosoc", "solid", { label: "in their majority" }],
    ["agencies", "boards", "solid"],
    ["agencies", "unsc", "solid", { denied: true, kind: "accountable to" }],
    ["unct", "dsrsg-rc-hc", "solid", { kind: "led by" }],
    ["field", "agencies", "solid"],
    ["field", "unct", "dashed", { directed: false, kind: "member of" }],
  ]),
  notes: [
    { number: 1, text: "report 2008, section 8" },
    { number: 2, text: "report 2008, section 7" },
  ],
});

/** What a recommendation would change, on one page. */
export const reform: Diagram = diagramSchema.parse({
  ...chiefAdministrator,
  title: "Putting mission assets under the mission's head removes one of three lines",
  subtitle: "Recommendations R-8-3 and R-8-6 tried on the organization of 2008.",
  boxes: boxes([
    ["unsc", "governing", "UNSC", "Security Council", body],
    ["sg", "headquarters", "SG", "Secretary-General"],
    ["dpko", "headquarters", "DPKO", "Department of Peacekeeping Operations"],
    ["dfs", "headquarters", "DFS", "Department of Field Support"],
    ["dm", "headquarters", "DM", "Department of Management"],
    ["srsg", "mission", "SRSG", "Special Representative of the Secretary-General", { mark: "changed" }],
    ["office", "mission", "", "Integrated support office", { mark: "added" }],
    ["doa-cao", "mission", "DOA/CAO", "Chief administrator"],
    ["dsrsg-rc-hc", "mission", "DSRSG/RC/HC", "Deputy Special Representative"],
    ["assets", "mission", "", "Mission assets", { shape: "soft" }],
  ]),
  lines: lines([
    ["doa-cao", "srsg", "solid", { label: "every subject", mark: "changed" }],
    ["doa-cao", "dfs", "dotted", { label: "support, finance", mark: "removed" }],
    ["doa-cao", "dm", "dotted", { label: "procurement", findings: [1] }],
    ["assets", "srsg", "solid", { label: "use of assets", mark: "added" }],
    ["assets", "doa-cao", "solid"],
    ["office", "dsrsg-rc-hc", "solid", { mark: "added" }],
    ["dsrsg-rc-hc", "srsg", "solid"],
    ["srsg", "sg", "solid"],
    ["sg", "unsc", "solid"],
    ["dpko", "sg", "solid"],
    ["dfs", "sg", "solid"],
    ["dm", "sg", "solid"],
  ]),
  figures: [
    { label: "Findings", before: "23", after: "21" },
    { label: "Lines in practice without paper", before: "2", after: "1" },
  ],
});
