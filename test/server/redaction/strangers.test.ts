import { join } from "node:path";
import { expect, it } from "vitest";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { compiledDataset } from "../../../server/cache/compiled-dataset.ts";
import {
  type BriefingBody,
  briefingBodySchema,
  briefingFormats,
} from "../../../server/contract/briefings.ts";
import { makeBriefing } from "../../../server/services/briefing.ts";
import { temporaryFolder } from "../kit.ts";
import { leaksIn } from "./leaks.ts";

/* People whom a source names in a place of somebody and who are on no list: superiors, members, a chair, a value unread. */
const strangers = ["Marie Lefort", "jlopez@min.es", "Ousmane Sembène"] as const;
const [marie, mail, ousmane] = strangers;

const row = (id: string, node: string, more: object) => ({ id, node, says: "unresolved", ...more });
const reference = (lineKind: string, direction: string, value: string) => ({
  ...{ lineKind, direction, value },
  reason: `The file names "${value}", which is nowhere in it.`,
});

const given = datasetSchema.parse({
  id: "office",
  title: "Office",
  date: "2020",
  sources: [{ id: "list", title: "List", short: "list" }],
  nodes: [
    { id: "a", kind: "post", name: "Clerk", note: `Sits beside ${marie}` },
    { id: "b", kind: "post", name: "Driver" },
    { id: "c", kind: "mechanism", name: "Board", note: `Chair: ${ousmane}` },
    { id: "h", kind: "holder", name: "Eva Schmitt" },
  ],
  lines: [
    {
      id: "h-a",
      kind: "holds",
      from: "h",
      to: "a",
      basis: "formal",
      sources: [{ source: "list", locator: "row 2" }],
    },
  ],
  coverage: [
    row("1", "a", reference("reports-to", "out", marie)),
    row("2", "b", reference("reports-to", "out", mail)),
    row("3", "c", reference("chairs", "in", ousmane)),
    row("4", "c", reference("member-of", "in", `${marie} (Secretary)`)),
    row("5", "b", {
      field: "status",
      value: `kept for ${ousmane}`,
      reason: `The file says "${ousmane}" of it.`,
    }),
  ],
});

it("people whom faults of the source name are in no format of any briefing, and are found where nobody keeps them back", async () => {
  const store = await openStore(join(await temporaryFolder(), "test.db"));
  try {
    await store.write(given, { actor: "test" });
    const compiled = compiledDataset(given, 1);
    const found = compiled.findings().filter(({ message }) => strangers.some((one) => message.includes(one)));
    expect(found.length).toBeGreaterThanOrEqual(4);
    const subjects: BriefingBody["subject"][] = [
      ...found.map(({ id }) => ({ finding: id })),
      { nodes: [] },
      { profile: true },
    ];
    const leaksOf = async (subject: BriefingBody["subject"], format: string, redact: boolean) =>
      leaksIn(
        await makeBriefing(
          compiled,
          store,
          briefingBodySchema.parse({ subject, format, redact, lang: "fr" }),
        ),
        strangers,
      );
    for (const format of briefingFormats)
      for (const subject of subjects)
        expect(await leaksOf(subject, format, true), `${format} ${JSON.stringify(subject)}`).toEqual([]);
    const shown: string[] = [];
    for (const format of briefingFormats)
      if ((await leaksOf(subjects[0] ?? { profile: true }, format, false)).length > 0) shown.push(format);
    expect(shown.length).toBeGreaterThan(3);
  } finally {
    await store.close();
  }
}, 600_000);
