import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../server/cli/run.ts";
import { onNeo4j } from "./on-neo4j.ts";

/** A chief of two units with four reports in each, in two grades. */
const staff = [
  "ID,Title,Grade,Department,Manager",
  "1,Director,D-1,Office,",
  ...["Docks", "Locks"].flatMap((unit, k) => [
    `${unit},Chief of ${unit},P-${5 - k},${unit},1`,
    ...[1, 2, 3, 4].map((n) => `${unit}${n},Keeper ${n} of ${unit},G-4,${unit},${unit}`),
  ]),
].join("\n");

onNeo4j("thresholds by group inside the database", (server) => {
  const { hostname, port } = new URL(server.uri);
  const uri = `neo4j://${server.username}:${encodeURIComponent(server.password)}@${hostname}:${port}`;
  const analyze = (groups: readonly object[], ...more: readonly string[]) =>
    run(
      ...["analyze", "thresholds", "--json", "--detector", "span-and-layers", "--store", uri],
      ...["--option", `span-and-layers.groups=${JSON.stringify(groups)}`, ...more],
    );

  let folder = "";
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dotted-thresholds-"));
    const list = join(folder, "staff.csv");
    await writeFile(list, staff);
    const { status, err } = await run("import", list, "--dataset", "thresholds", "--store", uri);
    expect(status, err).toBe(0);
  });

  it.each([
    ["a unit", [{ unit: "unit-docks", mostReports: 2 }], ["Docks"]],
    ["a grade", [{ grades: ["P-4"], mostReports: 3 }], ["Locks"]],
    [
      "both",
      [
        { unit: "unit-docks", mostReports: 2 },
        { grades: ["P-4"], mostReports: 3 },
      ],
      ["Docks", "Locks"],
    ],
  ])("%s has its own limit, as on the index", async (_, groups, found) => {
    const inside = await analyze(groups, "--engine", "neo4j");
    expect(inside.status, inside.err).toBe(0);
    const findings: { subjects: string[]; status: string }[] = JSON.parse(inside.out);
    const told = findings.filter(({ status }) => status === "found").flatMap(({ subjects }) => subjects);
    expect(told.toSorted()).toEqual(found);
    expect(JSON.parse((await analyze(groups)).out)).toEqual(findings);
  });

  it("a unit or a grade that nobody has is refused, as on the index", async () => {
    for (const groups of [[{ unit: "unit-fleet", mostReports: 2 }], [{ grades: ["P-9"], mostReports: 2 }]]) {
      const inside = await analyze(groups, "--engine", "neo4j");
      expect(inside).toMatchObject({ status: 2, err: expect.stringContaining("unknown-group") });
      expect(inside).toEqual(await analyze(groups));
    }
  });
});
