import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { findingSchema } from "../../../analysis/finding/finding.ts";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { theFinding } from "../small-organization.ts";
import { run } from "./run.ts";

/** A store file with the seed and the small organization, and how to run a command on it. */
const onSmall = async () => {
  const file = await fileWithSeed();
  return (...args: string[]) => run(...args, "--store", file);
};

describe("analyze", () => {
  test("prints one array of findings, most severe first, with the keys that are promised", async () => {
    const on = await onSmall();
    const { status, out, err } = await on("analyze", "small", "--json");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const findings = z.array(findingSchema).parse(JSON.parse(out));
    const order = ["high", "medium", "low"];
    const ranks = findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(Object.keys(JSON.parse(out)[0]).slice(0, 11)).toEqual(
      "id detector status severity confidence basis subjects evidence numbers message sources".split(" "),
    );
  });

  const exits = [
    { args: ["--detector", "dual-line"], status: 0 },
    { args: ["--detector", "dual-line", "--fail-on", "high"], status: 1 },
    { args: ["--detector", "dual-line", "--fail-on", "low"], status: 1 },
    { args: ["--detector", "dual-line", "--fail-on", "high", "--basis", "formal"], status: 0 },
    { args: ["--detector", "none"], status: 2 },
    { args: ["--fail-on", "worst"], status: 2 },
    { args: ["--option", "dual-line.perHat=perhaps"], status: 2 },
    { args: ["--option", "dual-line"], status: 2 },
    { args: ["--scope", "everything"], status: 2 },
    { args: ["--at", "yesterday"], status: 2 },
    { args: ["--lang", "de"], status: 2 },
    { args: ["--no-such-option"], status: 2 },
    { args: ["another argument"], status: 2 },
  ];
  test.each(exits)("$args exits with $status", async ({ args, status }) => {
    const on = await onSmall();
    const ran = await on("analyze", "small", ...args);
    expect(ran.status).toBe(status);
    expect(ran[status === 2 ? "out" : "err"]).toBe("");
    expect(ran[status === 2 ? "err" : "out"]).not.toBe("");
  });

  test("does not fail on what is accepted", async () => {
    const on = await onSmall();
    const accept = ["accept", theFinding, "--dataset", "small", "--until", "2999-12-31", "--reason", "known"];
    expect(await on(...accept, "--as", "Ana")).toMatchObject({ status: 0 });
    const ran = await on("analyze", "small", "--detector", "dual-line", "--fail-on", "high");
    expect(ran.status).toBe(0);
    expect(ran.out).toContain("accepted by Ana until 2999-12-31");
  });

  test("without a dataset takes the seed", async () => {
    const on = await onSmall();
    const { out } = await on("analyze", "--json", "--detector", "dual-line");
    expect(JSON.parse(out)[0]).toMatchObject({ subjects: ["doa-cao"], severity: "high" });
  });
});

const texts = [
  { args: ["show", "Head of Mission", "--dataset", "small"], holds: "answers to Council" },
  { args: ["show", "chief", "--dataset", "small", "--lang", "fr"], holds: "rend compte à Envoy" },
  { args: ["show", "office", "--dataset", "small"], holds: "SAID NOT TO HOLD" },
  { args: ["why", "dual-line", "chief", "--dataset", "small"], holds: "Is there a superior on paper? yes" },
  { args: ["why", "dual-line", "envoy", "--dataset", "small"], holds: "Nothing is found here." },
  { args: ["measures", "small"], holds: "Span of control" },
  { args: ["compare", "--list", "--dataset", "small"], holds: "R-2  does not apply" },
  { args: ["compare", "R-1", "--dataset", "small"], holds: "- line l-practice" },
  { args: ["diff", "small", "--from", "2006", "--to", "2008"], holds: "+ node board" },
  { args: ["diff", "small", "--from", "2008", "--to", "2008"], holds: "no difference" },
  { args: ["datasets"], holds: "un-integrated-missions-2008" },
  { args: ["detectors"], holds: "dual-line" },
  { args: ["audit", "small"], holds: "dataset.write" },
  { args: ["remove", "small"], holds: "small is removed" },
  { args: ["ask", "superiors", "--node", "Chief", "--dataset", "small"], holds: "on paper: Envoy" },
  { args: ["ask", "superiors", "--node", "board", "--dataset", "small"], holds: "not stated" },
  { args: ["ask", "--list"], holds: "dotted ask superiors --node" },
  { args: ["ask", "--list", "--lang", "fr"], holds: "À qui {node} rend-il compte" },
  { args: ["ask", "to whom does the Chief report?", "--dataset", "small"], holds: "on paper: Envoy" },
  {
    args: ["ask", "who", "reports", "to", "the", "council", "--dataset", "small"],
    holds: "Asked as: dotted ask subordinates --node council",
  },
  {
    args: ["ask", "is the Envoy above the Chief?", "--dataset", "small"],
    holds: "whether --first chief --second envoy",
  },
  { args: ["ask", "common superior of the chief", "--dataset", "small"], holds: "--second <second>" },
];
test.each(texts)("$args says $holds", async ({ args, holds }) => {
  const on = await onSmall();
  const local = ["detectors"].includes(args[0] ?? "") ? run : on;
  const ran = await local(...args);
  expect(ran).toMatchObject({ status: 0, err: "" });
  expect(ran.out).toContain(holds);
});

const json = [
  ["show", "chief", "--dataset", "small"],
  ["why", "dual-line", "chief", "--dataset", "small"],
  ["measures", "small"],
  ["compare", "--list", "--dataset", "small"],
  ["compare", "R-1", "--dataset", "small"],
  ["diff", "small", "--from", "2006", "--to", "2008"],
  ["datasets"],
  ["audit"],
  ["ask", "hats", "--node", "chief", "--dataset", "small"],
];
test.each(json)("%s %s prints JSON when asked", async (...args) => {
  const on = await onSmall();
  const { out } = await on(...args, "--json");
  expect(JSON.parse(out)).toBeTypeOf("object");
});

const wrong = [
  { args: ["show", "nobody", "--dataset", "small"], says: 'nothing on record is called "nobody"' },
  { args: ["show", "counsil", "--dataset", "small"], says: "near it: Council (council)" },
  { args: ["show", "chief", "--dataset", "none"], says: 'no dataset "none"' },
  { args: ["ask", "superors", "--node", "chief"], says: "near it: superiors" },
  {
    args: ["ask", "superiors", "--node", "counsil", "--dataset", "small"],
    says: "near it: Council (council)",
  },
  { args: ["ask", "qwertz uiop", "--dataset", "small"], says: "I have no question for that" },
  { args: ["why", "none", "chief"], says: "no detector none" },
  { args: ["compare", "--dataset", "small"], says: "name patches" },
  { args: ["compare", "R-2", "--dataset", "small"], says: "dangling-line" },
  { args: ["compare", "R-9", "--dataset", "small"], says: "no patch R-9" },
  { args: ["diff", "small"], says: "two dates" },
  {
    args: ["accept", "none", "--dataset", "small", "--until", "2999-01-01", "--reason", "x"],
    says: 'no finding "none"',
  },
  { args: ["accept", theFinding, "--dataset", "small", "--until", "soon", "--reason", "x"], says: "until" },
  { args: ["accept", theFinding], says: "--until" },
  { args: ["ask", "superiors"], says: "--node" },
  { args: ["ask", "superiors", "--node", "nobody"], says: "nobody" },
  { args: ["ask", "none"], says: "none" },
  { args: ["ask", "path", "--from", "chief", "--to", "envoy", "--by", "magic"], says: "magic" },
  { args: ["cypher", "RETURN 1"], says: "needs a Neo4j store" },
  { args: ["cypher", "RETURN $x", "--parameters", "{x"], says: "not JSON" },
  { args: ["remove", "none"], says: 'no dataset "none"' },
  { args: ["audit", "--limit", "0"], says: "whole number" },
  { args: ["import", "/no/such/folder"], says: "cannot be read: there is no such file or folder" },
  { args: ["export", "none", "/no/such/folder/none"], says: "none" },
];
test.each(wrong)("$args is told: $says", async ({ args, says }) => {
  const on = await onSmall();
  const ran = await on(...args);
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.err).toContain(says);
});

describe("export and import", () => {
  test("bring back the same dataset, as another revision", async () => {
    const on = await onSmall();
    const folder = join(await temporaryFolder(), "out");
    expect(await on("export", "small", folder)).toMatchObject({ status: 0 });
    const { out } = await on("import", folder, "--json");
    expect(JSON.parse(out)).toMatchObject({ dataset: "small", revision: 2, nodes: 6, lines: 6 });
    const again = join(await temporaryFolder(), "again");
    await on("export", "small", again);
    for (const file of ["nodes.csv", "lines.csv", "datapackage.json"])
      expect(await readFile(join(again, file), "utf8")).toBe(await readFile(join(folder, file), "utf8"));
  });

  test("a dry run stores nothing", async () => {
    const on = await onSmall();
    const folder = join(await temporaryFolder(), "out");
    await on("export", "small", folder);
    expect((await on("import", folder, "--dataset", "new", "--dry-run")).out).toContain("could be imported");
    expect((await on("datasets")).out).not.toContain("new");
  });

  test("a folder with something else in it is left alone", async () => {
    const on = await onSmall();
    const ran = await on("export", "small", process.cwd());
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toContain("other files");
  });
});

describe("help", () => {
  let help = "";
  beforeAll(async () => {
    help = (await run("--help")).out;
  });
  test.each(["serve", "analyze", "show", "import", "export"])("names %s", (command) => {
    expect(help).toContain(`\n  ${command} `);
  });
});
