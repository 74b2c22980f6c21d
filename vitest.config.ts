import { defineConfig } from "vitest/config";

/** Tests that need a browser, a Neo4j or an installed package: projects of their own. */
const elsewhere = ["test/browser/**", "test/neo4j/**", "test/package/**"];

/**
 * What takes minutes and rarely breaks, for `.ci/nightly`: decks opened in LibreOffice and held against the schemas of
 * their standard, the same bytes of every format from two processes, axe where a record is written, a Neo4j that is gone
 * or hangs, each question's Cypher pasted into the console, and the steps of the Dockerfile. Rules of packages are tested
 * with every change, and so are a finding's Cypher in the console and all questions beside their Cypher.
 */
const slowAndSteady = [
  "test/graph/drawing/office.test.ts",
  "test/graph/drawing/same-bytes.test.ts",
  "test/browser/accessible-work.test.ts",
  "test/neo4j/faults.test.ts",
  "test/neo4j/twins/console.test.ts",
  "test/package/dockerfile.test.ts",
];
const atNight = process.env.NIGHTLY === undefined ? slowAndSteady : [];

/**
 * Unit tests of more than a few seconds: they draw documents, compile the program, start processes and servers, or try thousands of random
 * organizations. `npm run test:fast` leaves them out; `npm test` runs them.
 */
const slow = [
  "test/**/*propert*.test.ts",
  "test/analysis/briefings/**",
  "test/analysis/queries/{shown,slices}.test.ts",
  "test/fuzz/**",
  "test/graph/drawing/**",
  "test/graph/importers/large-files.test.ts",
  "test/graph/store/{block-sequences,sqlite}.test.ts",
  "test/repo/docs.test.ts",
  "test/repo/kind-names.test.ts",
  "test/server/*.test.ts",
  "test/server/{cli,redaction,worker}/**",
];

/**
 * What runs where; `fast` is a part of `unit`, for while you work. Unit tests share the modules of their worker, as reading
 * these anew for every file took as long as half of the tests: what a test changes for all it puts back.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...elsewhere, ...atNight],
          maxWorkers: "100%",
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: [...elsewhere, ...slow, ...atNight],
          maxWorkers: "100%",
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "neo4j",
          include: ["test/neo4j/**/*.test.ts"],
          exclude: atNight,
          globalSetup: ["test/neo4j/global-setup.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          exclude: atNight,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: ["test/browser/global-setup.ts"],
          include: ["test/browser/**/*.test.ts"],
          exclude: atNight,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
