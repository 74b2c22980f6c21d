import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { startServer, temporaryFolder } from "./kit.ts";

const builtPage = async (): Promise<string> => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Dotted Line</title>");
  await writeFile(join(folder, "assets", "main-1a2b.js"), "export {};");
  await writeFile(join(folder, "assets", "main-1a2b.js.br"), brotliCompressSync("export {};"));
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

test("files come as they were compressed, and JSON is compressed, to who takes it so", async () => {
  const { ask } = await startServer({ page: await builtPage() });
  const encoded = { "accept-encoding": "br, gzip" };
  const file = await ask({ url: "/assets/main-1a2b.js", headers: encoded });
  expect(file.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(file.rawPayload).toString()).toBe("export {};");
  const url = "/api/detectors";
  const [short, long] = [
    await ask({ url, as: "viewer", headers: encoded }),
    await ask({ url, as: "viewer" }),
  ];
  expect(short.headers["content-encoding"]).toBe("br");
  expect(long.headers["content-encoding"]).toBeUndefined();
  expect(brotliDecompressSync(short.rawPayload).toString()).toBe(long.body);
  expect(short.rawPayload.length).toBeLessThan(long.rawPayload.length / 2);
  const again = await ask({
    url,
    as: "viewer",
    headers: { ...encoded, "if-none-match": String(short.headers.etag) },
  });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("only what is read is tagged: a POST is answered anew each time", async () => {
  const { ask } = await startServer();
  const asked = {
    method: "POST",
    url: "/api/datasets/small/compare",
    payload: { patches: [] },
    as: "viewer",
  } as const;
  const first = await ask(asked);
  expect([first.statusCode, first.headers.etag]).toEqual([200, undefined]);
  const again = await ask({ ...asked, headers: { "if-none-match": "*" } });
  expect(again.statusCode).toBe(200);
});
