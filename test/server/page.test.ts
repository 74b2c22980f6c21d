import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startServer, temporaryFolder } from "./kit.ts";

const builtPage = async (): Promise<string> => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Dotted Line</title>");
  await writeFile(join(folder, "assets", "main-1a2b.js"), "export {};");
  return folder;
};

const html = { accept: "text/html" };
const cases = [
  { url: "/", headers: html, status: 200, holds: "<title>" },
  { url: "/small?finding=x", headers: html, status: 200, holds: "<title>" },
  { url: "/assets/main-1a2b.js", headers: {}, status: 200, holds: "export" },
  { url: "/assets/none.js", headers: {}, status: 404, holds: "not-found" },
  { url: "/api/none", headers: html, status: 404, holds: "not-found" },
  { url: "/../package.json", headers: {}, status: 404, holds: "not-found" },
  { url: "/%2e%2e/package.json", headers: {}, status: 404, holds: "not-found" },
];
test.each(cases)("$url is $status", async ({ url, headers, status, holds }) => {
  const { ask } = await startServer({ page: await builtPage() });
  const answer = await ask({ url, headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.body).toContain(holds);
});

test("without a built page one sentence says what to do", async () => {
  const { ask } = await startServer();
  const answer = await ask({ url: "/", headers: html });
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain("npm run build");
});

test("a named file is kept for good, the page itself asked for again", async () => {
  const { ask } = await startServer({ page: await builtPage() });
  expect((await ask({ url: "/assets/main-1a2b.js" })).headers["cache-control"]).toContain("immutable");
  expect((await ask({ url: "/", headers: html })).headers["cache-control"]).toBe("no-cache");
});
