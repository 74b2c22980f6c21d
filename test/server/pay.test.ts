import { expect, test } from "vitest";
import { withheldOperations } from "../../analysis/redaction/dataset.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { unzipAll } from "../../server/services/zip.ts";
import { run } from "./cli/run.ts";
import { startServer, temporaryFolder } from "./kit.ts";

const pay = "67 551 EUR";
const list = `Position Number,Title,Incumbent,Unit,Pay band,Reports to
1,Director,Ann Ray,Office,${pay},
2,Buyer,Bo Coe,Office,${pay},1
`;
const paid = () => importFiles([{ name: "paid.csv", bytes: Buffer.from(list) }], { dataset: "paid" }).dataset;

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
});

test.each([
  ["viewer", 0],
  ["analyst", 0],
  ["editor", 2],
] as const)("a %s who looks for rows by pay finds %s", async (as, found) => {
  const { ask } = await serving();
  const answer = await ask({ as, url: `${rows}&words=${encodeURIComponent("67 551")}` });
  expect(answer.json().total).toBe(found);
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
});

test("a change of pay is not in a withheld patch", () => {
  const operation = { op: "change-node" as const, id: "2", changes: { payBand: pay, name: "Buyer" } };
  const kept = {
    word: "withheld",
    isHolder: () => false,
    pointsTo: () => false,
    hide: (text: string) => text,
  };
  expect(JSON.stringify(withheldOperations([operation], kept))).not.toContain(pay);
});

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
    expect((await run(...show, ...more)).out.includes(pay)).toBe(told);
});
