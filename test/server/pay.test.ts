import { expect, test } from "vitest";
import { withheldOperations } from "../../analysis/redaction/dataset.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { everything } from "../../graph/index/slice.ts";
import { viewDataset } from "../../graph/index/view.ts";
import { succeeding } from "../../graph/record/left.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { unzipAll } from "../../server/services/zip.ts";
import { run } from "./cli/run.ts";
import { startServer, temporaryFolder } from "./kit.ts";

const pay = "67 551 EUR";
const list = `Position Number,Title,Incumbent,Unit,Pay band,Reports to
1,Director,Ann Ray,Office,${pay},
2,Buyer,Bo Coe,Office,${pay},1
`;
const before = "65 000 EUR";
const read = (text: string, date: string) =>
  importFiles([{ name: "paid.csv", bytes: Buffer.from(text) }], { dataset: "paid", date }).dataset;
/** Two lists, the second of which pays the buyer more. */
const paid = () => {
  const first = read(list.replace(/(Buyer.*)67 551 EUR/, `$1${before}`), "2024-01-01");
  return succeeding(first, read(list, "2026-01-01"), "2026-01-01");
};

const serving = async () => {
  const started = await startServer();
  await started.store.write(paid(), { actor: "test" });
  return started;
};

const node = "/api/datasets/paid/nodes/2";
const rows = "/api/datasets/paid/rows?table=nodes";

test.each([
  ["viewer", node, false],
  ["viewer", `${node}?pay=true`, false],
  ["analyst", `${node}?pay=true`, false],
  ["editor", node, false],
  ["editor", `${node}?pay=true`, true],
  ["viewer", rows, false],
  ["editor", rows, true],
  ["viewer", "/api/datasets/paid/diff?against=small", false],
  ["editor", "/api/datasets/paid/diff?against=small", false],
  ["viewer", "/api/datasets/paid/export?format=graphml", false],
  ["editor", "/api/datasets/paid/export?format=graphml", true],
] as const)("a %s who asks for %s is told pay: %s", async (as, url, told) => {
  const { ask } = await serving();
  const answer = await ask({ as, url });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain("Buyer");
  expect(answer.body.includes(pay)).toBe(told);
  expect(answer.body.includes(before)).toBe(told);
});

test.each([
  ["viewer", "67 551", 0],
  ["analyst", "67 551", 0],
  ["editor", "67 551", 2],
  ["viewer", "65 000", 0],
] as const)("a %s who looks for rows by the pay of %s finds %s", async (as, words, found) => {
  const { ask } = await serving();
  const answer = await ask({ as, url: `${rows}&words=${encodeURIComponent(words)}` });
  expect(answer.json().total).toBe(found);
});

test.each([
  ["2025", before],
  ["2026-06", pay],
] as const)("at %s the buyer is paid %s", (at, band) => {
  const { columns } = viewDataset(paid(), { ...everything, at });
  expect(columns.nodes.find(({ id }) => id === "2")?.payBand).toBe(band);
});

test("a list that says no pay leaves a post without, and what it was paid before for its time", () => {
  const silent = read(list.replaceAll(pay, ""), "2026-01-01");
  const { nodes } = succeeding(read(list, "2024-01-01"), silent, "2026-01-01");
  const director = nodes.find(({ id }) => id === "1");
  expect(director?.payBand).toBeUndefined();
  expect(director?.datedPayBand).toEqual([
    {
      payBand: pay,
      until: "2025-12-31",
      sources: [expect.objectContaining({ locator: expect.any(String) })],
    },
  ]);
});

test.each([
  ["viewer", "export", false],
  ["editor", "export", true],
  ["viewer", "bundle", false],
  ["editor", "bundle", true],
] as const)("what a %s takes out as %s has pay: %s", async (as, way, kept) => {
  const { ask } = await serving();
  const { rawPayload } = await ask({ as, url: `/api/datasets/paid/${way}` });
  const files = await unzipAll([{ name: "all.zip", bytes: rawPayload }]);
  const text = files.map(({ bytes }) => Buffer.from(bytes).toString()).join("\n");
  expect(text).toContain("Buyer");
  expect(text.includes(pay)).toBe(kept);
  expect(text.includes(before)).toBe(kept);
});

test.each([{ payBand: pay }, { datedPayBand: [{ payBand: pay, until: "2025", sources: [] }] }])(
  "a change of pay is not in a withheld patch, whoever it is about: %j",
  (changed) => {
    const operation = { op: "change-node" as const, id: "2", changes: { ...changed, name: "Buyer" } };
    const kept = {
      word: "withheld",
      isHolder: () => true,
      pointsTo: () => false,
      hide: (text: string) => text,
    };
    for (const isHolder of [() => true, () => false])
      expect(JSON.stringify(withheldOperations([operation], { ...kept, isHolder }))).not.toContain(pay);
  },
);

test("the command line shows pay where it is asked for", async () => {
  const file = `${await temporaryFolder()}/paid.db`;
  const store = await openStore(file);
  await store.write(paid(), { actor: "test" });
  await store.close();
  const show = ["show", "2", "--store", file, "--dataset", "paid"];
  for (const [more, told] of [
    [[], false],
    [["--json"], false],
    [["--pay"], true],
    [["--json", "--pay"], true],
  ] as const)
    for (const band of [pay, before]) expect((await run(...show, ...more)).out.includes(band)).toBe(told);
});
