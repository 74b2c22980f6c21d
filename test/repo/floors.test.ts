import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { roomsOf } from "../../.rooms.mjs";
import { sourceFiles } from "./length.ts";

/** An import that a rule refuses: from one file of a scratch house into another. */
type Refused = readonly [rule: string, from: string, to: string];

const fileIn = (floor: string, room: string): string =>
  room.includes(".") ? `${floor}/${room}` : `${floor}/${room}/some.ts`;

/** From each room into each that is beside or above it. */
const upwards: Refused[] = Object.entries(roomsOf).flatMap(([floor, steps]) =>
  steps.flatMap(([rooms], index) =>
    rooms.flatMap((room) =>
      [...rooms.filter((other) => other !== room), ...steps.slice(index + 1).flatMap(([above]) => above)].map(
        (other): Refused => [`${floor}-${room}-looks-down`, fileIn(floor, room), fileIn(floor, other)],
      ),
    ),
  ),
);

const others: Refused[] = [
  ["graph-is-the-ground", "graph/model/some.ts", "analysis/finding/some.ts"],
  ["analysis-is-pure", "analysis/finding/some.ts", "server/contract/some.ts"],
  ["server-knows-no-page", "server/routes/some.ts", "web/words/some.ts"],
  ["page-knows-the-contract-only", "web/panels/one/some.ts", "graph/index/some.ts"],
  ["panels-stand-alone", "web/panels/one/some.ts", "web/panels/two/some.ts"],
  ["panels-share-nothing-of-one", "web/panels/shared/some.ts", "web/panels/three/some.ts"],
  ["drawing-knows-no-organization", "graph/drawing/some.ts", "graph/kinds.ts"],
  ["drawing-knows-no-organization", "graph/drawing/some.ts", "graph/model/dataset.ts"],
  ["detectors-stand-alone", "analysis/detectors/one/some.ts", "analysis/detectors/two/some.ts"],
  ["queries-stand-alone", "analysis/queries/one/some.ts", "analysis/queries/two/some.ts"],
  ["door-neo4j", "graph/index/some.ts", "node_modules/neo4j-driver/index.js"],
  ["door-xlsx", "graph/model/some.ts", "node_modules/read-excel-file/index.js"],
  ["door-sqlite", "graph/model/some.ts", "node_modules/libsql/index.js"],
  ["door-fastify", "analysis/finding/some.ts", "node_modules/fastify/index.js"],
  ["door-react-query", "web/panels/one/some.ts", "node_modules/@tanstack/index.js"],
  ["door-graphology", "graph/model/some.ts", "node_modules/graphology/index.js"],
  ["door-sigma", "web/panels/one/some.ts", "node_modules/sigma/index.js"],
  ["not-to-unresolvable", "graph/model/some.ts", "graph/model/gone.ts"],
  ["no-cycles", "graph/text/one.ts", "graph/text/two.ts"],
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ["analysis/queries/one/some.ts", "analysis/queries/shared/some.ts"],
  ["analysis/queries/one/some.ts", "analysis/reform/some.ts"],
  ["graph/drawing/some.ts", "graph/model/id.ts"],
  ["graph/store/some.ts", "node_modules/neo4j-driver/index.js"],
  ["web/panels/one/some.ts", "web/panels/shared/some.ts"],
];

const house = mkdtempSync(join(tmpdir(), "floors-"));
afterAll(() => rmSync(house, { recursive: true }));

type Import = readonly [from: string, to: string, how: "import" | "import type"];

/** Writes files that import each other as told. */
const build = (imports: readonly Import[]): void => {
  const texts = new Map<string, string[]>();
  const linesAt = (path: string): string[] => texts.get(path) ?? texts.set(path, []).get(path) ?? [];
  for (const [from, to, how] of imports) {
    const up = "../".repeat(from.split("/").length - 1);
    const lines = linesAt(from);
    lines.push(`${how} { some as some${lines.length} } from "${up}${to}";`);
    if (!to.endsWith("gone.ts")) linesAt(to);
  }
  for (const [path, lines] of texts) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), `${lines.join("\n")}\nexport const some = 1;\n`);
  }
};

const refused = new Set<string>();

beforeAll(async () => {
  build([
    // types count between rooms as well
    ...upwards.map(([, from, to], index): Import => [from, to, index % 2 ? "import type" : "import"]),
    ...others.map(([, from, to]): Import => [from, to, "import"]),
    ["graph/text/two.ts", "graph/text/one.ts", "import"], // a circle is told of one of its imports
    ...allowed.map(([from, to]): Import => [from, to, "import"]),
  ]);
  const { tsConfig, ...options } = config.options;
  const { output } = await cruise(["graph", "analysis", "server", "web"], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  if (typeof output === "string") throw new Error(output);
  for (const { rule, from, to } of output.summary.violations)
    refused.add(`${rule.name}: ${from} → ${to.replace(/^(\.\.\/)+/, "")}`); // what is not there is told as it was written
});

const rules = [...new Set([...upwards, ...others].map(([rule]) => rule))];

describe("imports go down only", () => {
  it.each(rules)("%s refuses what it is to refuse", (name) => {
    const passed = [...upwards, ...others].filter(
      ([rule, from, to]) => rule === name && !refused.has(`${rule}: ${from} → ${to}`),
    );
    expect(passed).toEqual([]);
  });

  it.each(allowed)("%s may import %s", (from, to) => {
    expect([...refused].filter((one) => one.endsWith(`: ${from} → ${to}`))).toEqual([]);
  });

  it("has tried every rule", () => {
    const untried = config.forbidden.flatMap(({ name = "" }) => (rules.includes(name) ? [] : [name]));
    expect(untried).toEqual([]);
  });

  it("finds a room for every file", () => {
    const rooms = Object.entries(roomsOf).flatMap(([floor, steps]) =>
      steps.flatMap(([some]) => some.map((room) => `${floor}/${room}${room.includes(".") ? "" : "/"}`)),
    );
    const outside = sourceFiles()
      .filter((path) => /^(graph|analysis|server|web)\/.*\.tsx?$/.test(path))
      .filter((path) => !["web/css.d.ts", "web/vite.config.ts"].includes(path))
      .filter((path) => !rooms.some((room) => (room.endsWith("/") ? path.startsWith(room) : path === room)));
    expect(outside).toEqual([]);
  });
});
