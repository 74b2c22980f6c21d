import { expect, test } from "vitest";
import { prepare } from "../../analysis/run.ts";
import { everything } from "../../graph/index/slice.ts";
import { datasetSchema } from "../../graph/model/dataset.ts";
import { type Node, nodeSchema } from "../../graph/model/node.ts";
import { searchIndex } from "../../server/cache/search-index.ts";
import { startServer } from "./kit.ts";

const finds = [
  { typed: "chief", first: "chief" },
  { typed: "equipe", first: "chief" },
  { typed: "Head of", first: "envoy" },
  { typed: "SO", first: "office" },
  { typed: "counsil", first: "council" },
  { typed: "hat-ch", first: "hat-chief" },
];
test.each(finds)("$typed finds $first", async ({ typed, first }) => {
  const { ask } = await startServer();
  const found = await ask({ url: `/api/datasets/small/search?q=${encodeURIComponent(typed)}`, as: "viewer" });
  expect(found.json()[0]).toMatchObject({ id: first });
});

test("what is nowhere is not found", async () => {
  const { ask } = await startServer();
  expect((await ask({ url: "/api/datasets/small/search?q=zeppelin", as: "viewer" })).json()).toEqual([]);
});

const viewOfNames = (nodes: readonly Node[]) =>
  prepare(
    datasetSchema.parse({
      id: "names",
      title: "Names",
      licence: "CC0-1.0",
      date: "2020",
      sources: [],
      nodes,
      lines: [],
    }),
  ).view(everything);

const names = {
  zh: "秘书长特别代表办公室",
  ja: "事務総長特別代表部",
  ko: "사무총장 특별대표실",
  th: "สำนักงานผู้แทนพิเศษ",
  ar: "مكتب الممثل الخاص للأمين العام",
  he: "לשכת הנציג המיוחד",
  vi: "Văn phòng Đại diện Đặc biệt",
  de: "Büro von Max Weiß",
  da: "Sønderjylland afdeling",
  pl: "Biuro w Łodzi",
  hi: "विशेष प्रतिनिधि का कार्यालय",
};

test.each([
  ["秘书长", "zh"],
  ["代表办", "zh"],
  ["办公室", "zh"],
  ["室", "zh"],
  ["総長", "ja"],
  ["대표", "ko"],
  ["특별 대표", "ko"],
  ["ผู้แทน", "th"],
  ["แทน", "th"],
  ["ممثل", "ar"],
  ["الممثل", "ar"],
  ["والممثل", "ar"],
  ["المم", "ar"],
  ["أمين", "ar"],
  ["נציג", "he"],
  ["והנציג", "he"],
  ["dai", "vi"],
  ["weiss", "de"],
  ["sonder", "da"],
  ["lodzi", "pl"],
  ["प्रतिनिधि", "hi"],
  ["特別局", ""],
  ["表代", ""],
] as const)("%s finds %s", (typed, id) => {
  const nodes = Object.entries(names).map(([key, name]) => nodeSchema.parse({ id: key, kind: "post", name }));
  const view = viewOfNames(nodes);
  const [first] = searchIndex(view)(typed, 5);
  expect(first === undefined ? "" : view.node(first).id).toBe(id);
});

test("what is called just what was typed comes before what begins with it, and that before what holds it", () => {
  const nodes = [
    { id: "pps", name: "Deputy Director, PPS to Cabinet Secretary", short: "Secretary" },
    { id: "clerk", name: "Cabinet Secretary's Clerk" },
    { id: "secretary", name: "Head of the Home Civil Service", aliases: ["Cabinet Secretary"] },
  ].map((node) => nodeSchema.parse({ ...node, kind: "post" }));
  const view = viewOfNames(nodes);
  const found = searchIndex(view)("cabinet secretary", 5).map((row) => view.node(row).id);
  expect(found).toEqual(["secretary", "clerk", "pps"]);
});
