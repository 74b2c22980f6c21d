import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

/** A store in a folder of its own, into which lists are brought and whose record is changed by hand. */
const started = async () => {
  const folder = await temporaryFolder();
  const store = ["--store", join(folder, "ours.db"), "--as", "ben"];
  const written = async (name: string, text: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, text);
    return file;
  };
  const bring = async (rows: readonly string[], ...more: readonly string[]) =>
    run(
      "import",
      await written("list.csv", ["Post ID,Title,Unit,Grade,Salary,Reports to", ...rows].join("\n")),
      ...["--dataset", "ours", ...store, ...more],
    );
  const change = async (operations: unknown) =>
    run("change", "ours", await written("steps.json", JSON.stringify(operations)), ...store);
  return { bring, change, history: () => run("history", "ours", "--revision", "3", ...store) };
};

const first = ["1,Head,Office,P-5,9000,", "2,Officer,Office,P-2,5000,1", "3,Clerk,Office,G-5,,2"];
const next = ["1,Head,Office,D-1,9500,", "2,Officer,Office,P-3,5000,1", "4,Driver,Office,G-3,,2"];

test("the next list tells which rows it adds, removes and changes, and what of them is kept from hand", async () => {
  const { bring, change, history } = await started();
  await bring(first);
  await change([{ op: "change-node", id: "2", changes: { name: "Legal Officer", grade: "P-4" } }]);
  const { out } = await bring(next);
  const lines = out.split("\n");
  for (const row of [
    "~ nodes 1 (Head)",
    '    grade: "P-5" → "D-1"',
    "    payBand changed",
    "+ nodes 4 (Driver)",
    "- nodes 3 (Clerk)",
    "+ lines 4--reports-to--2",
    "kept from changes by hand: 1 (from what the files say to what stands)",
    "~ nodes 2 (Legal Officer)",
    '    name: "Officer" → "Legal Officer"',
    '    grade: "P-3" → "P-4"',
    '    classification: "P-3" → "P-4"',
  ])
    expect(lines).toContain(row);
  expect(out).not.toMatch(/9000|9500|"sources"|^ +sources:/m);
  expect((await history()).out).toContain("    payBand changed");
});

test("of many rows the first twenty are told, and JSON has all", async () => {
  const { bring } = await started();
  await bring(first);
  const many = Array.from({ length: 600 }, (_, at) => `${at + 10},Clerk ${at},Office,G-3,,1`);
  const told = await bring([...first, ...many], "--dry-run");
  expect(told.out.match(/^[+~-] /gm)).toHaveLength(20);
  expect(told.out).toContain("… and 1780 more (--json gives all)");
  const { out } = await bring([...first, ...many], "--json");
  const { difference } = JSON.parse(out);
  expect(difference.rows).toHaveLength(difference.added + difference.removed + difference.changed);
});

test("a list that changes nothing tells no rows", async () => {
  const { bring } = await started();
  await bring(first);
  expect((await bring(first)).out).toMatch(/rows: 0 added, 0 removed, 0 changed, of them 0 lines moved\n*$/);
});

test("what files lack is told in French to whoever asks for it, refused or not", async () => {
  const { bring } = await started();
  const odd = await bring([...first, "4,Clerk,Office,G-4,,77"], "--lang", "fr");
  expect(odd.err).toContain("il n'y a pas de poste « 77 » : aucune ligne n'a été tracée (missing-superior)");
  const refused = await bring(["1,Head,Office,P-5,,"], "--lang=fr");
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/^Ce que disent les colonnes de list\.csv n'est pas sûr/);
  expect(refused.err).toContain("aucune ligne sous l'en-tête ne nomme de supérieur");
  expect(refused.err).toContain("--write-mapping FICHIER");
});

const zeros = ["0001,Head,Office,P-5,9000,", "0002,Officer,Office,P-2,5000,0001"];
const leading = "the codes differ from those on record only by leading zeros: 0001 → 1, 0002 → 2";

const lost = ["1,Head,Office,P-5,9000,", "2,Officer,Office,P-2,5000,1"];
test.each([
  { what: "the next list has none in front", list: lost, told: true },
  { what: "the same where what is left ends", list: lost, told: true, more: ["--left", "end"] },
  { what: "near miss: both codes are listed", list: [...zeros, "1,Clerk,Office,G-5,,0002"], told: false },
  {
    what: "near miss: another code",
    list: [...zeros.slice(0, 1), "20,Officer,Office,P-2,,0001"],
    told: false,
  },
])("tells of codes that lost their zeros: $what", async ({ list, told, more = [] }) => {
  const { bring } = await started();
  await bring(zeros);
  const { status, err } = await bring(list, "--dry-run", ...more);
  expect(status).toBe(0);
  expect(err.includes(leading)).toBe(told);
  expect(err.includes("leading-zeros")).toBe(told);
});

test("tells of codes of another layer nothing", async () => {
  const { bring } = await started();
  await bring(zeros);
  const { out, err } = await bring(["1,Guest,Office,P-5,,"], "--dry-run", "--layer", "guests");
  expect(`${out}\n${err}`).not.toContain("leading-zeros");
});
