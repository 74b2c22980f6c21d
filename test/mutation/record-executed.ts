import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { executedIn } from "./executed.ts";

/**
 * A setup file of Vitest: writes which named functions the tests of a file called, counted by V8, and how long they took.
 * What runs in other threads and processes is not seen.
 */
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
let began = 0;

beforeAll(async () => {
  await session.post("Profiler.takePreciseCoverage"); // counts begin anew
  began = performance.now();
});

afterAll(async () => {
  const milliseconds = Math.round(performance.now() - began);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const called = result.flatMap(({ url, functions }) =>
    functions
      .filter(({ functionName, ranges }) => functionName !== "" && (ranges[0]?.count ?? 0) > 0)
      .map(({ functionName }) => [url.replace("file://", ""), functionName] as const)
      .filter(([path]) => path.startsWith("/") && !path.includes("/node_modules/")),
  );
  const folder = process.env[executedIn] ?? "";
  mkdirSync(folder, { recursive: true });
  const test = expect.getState().testPath ?? "";
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify({ test, milliseconds, called }));
  session.disconnect();
});
