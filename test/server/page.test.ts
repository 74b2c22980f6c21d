import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { startServer, temporaryFolder } from "./kit.ts";

const builtPage = async (below = ""): Promise<string> => {
  const folder = join(await temporaryFolder(), below);
  await mkdir(join(folder, "assets"), { recursive: true });
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

test.each(["", "assets", "assets/dl", "dl/"])(
  "in a folder %o a named file is kept for good, the page itself asked for again",
  async (below) => {
    const { ask } = await startServer({ page: await builtPage(below) });
    const named = { url: "/assets/main-1a2b.js" };
    for (const encoding of ["identity", "br"])
      expect(
        (await ask({ ...named, headers: { "accept-encoding": encoding } })).headers["cache-control"],
      ).toContain("immutable");
    expect((await ask({ url: "/", headers: html })).headers["cache-control"]).toBe("no-cache");
    expect((await ask({ url: "/small", headers: html })).headers["cache-control"]).toBe("no-cache");
  },
);

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

const compressible = [
  "/api/detectors",
  "/api/datasets/small",
  "/docs/json",
  "/docs/yaml",
  "/docs",
  "/docs/static/swagger-ui.css",
  "/docs/static/swagger-ui-bundle.js",
  "/",
  "/assets/main-1a2b.js",
];
test.each(compressible)(
  "%s in another encoding is no other thing to a cache, nor the same bytes",
  async (url) => {
    const { ask } = await startServer({ page: await builtPage() });
    const strong = new Map<string, string>();
    for (const encoding of ["br", "gzip", "identity", "br;q=0.1, gzip"]) {
      const as = { url, as: "viewer", headers: { "accept-encoding": encoding } } as const;
      const answer = await ask(as);
      expect([encoding, answer.statusCode, answer.headers.vary]).toEqual([encoding, 200, "accept-encoding"]);
      const tag = String(answer.headers.etag);
      const bytes = answer.rawPayload.toString("base64");
      if (!tag.startsWith("W/")) expect(strong.get(tag) ?? bytes).toBe(bytes);
      if (!tag.startsWith("W/")) strong.set(tag, bytes);
      const again = await ask({ ...as, headers: { ...as.headers, "if-none-match": tag } });
      expect([again.statusCode, again.rawPayload.length, again.headers.etag, again.headers.vary]).toEqual([
        304,
        0,
        tag,
        "accept-encoding",
      ]);
    }
  },
);

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
