import { defineConfig } from "vitest/config";

/** Unit tests run first and in seconds; the tests that need a browser or a Neo4j are projects of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/neo4j/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "neo4j",
          include: ["test/neo4j/**/*.test.ts"],
          globalSetup: ["test/neo4j/global-setup.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: ["test/browser/global-setup.ts"],
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
