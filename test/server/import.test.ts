import JSZip from "jszip";
import { expect, test, vi } from "vitest";
import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { localAccess } from "../../server/access/local.ts";
import { organization } from "../bench/organization.ts";
import { startServer } from "./kit.ts";
import { smallOrganization } from "./small-organization.ts";

type File = { readonly name: string; readonly bytes: Uint8Array };

const filesOf = (id: string): File[] => exportCsvFolder({ ...smallOrganization(), id });
const bodyOf = (files: readonly File[]) => ({
  files: files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
});
const put = (files: readonly File[], url = "/api/datasets/other") =>
  ({ method: "PUT", url, payload: bodyOf(files), as: "editor" }) as const;

test("files become a dataset", async () => {
  const { ask, store } = await startServer();
  const answer = await ask(put(filesOf("other")));
  expect(answer.json()).toMatchObject({ dataset: "other", revision: 1, nodes: 6, lines: 6, dryRun: false });
  expect((await store.read("other")).dataset).toEqual({
    ...(await store.read("small")).dataset,
    id: "other",
  });
});

test("a zip of them does too, and is what an export gives", async () => {
  const { ask, store } = await startServer();
  const exported = await ask({ url: "/api/datasets/small/export", as: "viewer" });
  expect(exported.headers["content-type"]).toBe("application/zip");
  expect((await ask(put([{ name: "small.zip", bytes: exported.rawPayload }]))).json()).toMatchObject({
    dataset: "other",
  });
  expect((await store.read("other")).dataset.lines).toEqual((await store.read("small")).dataset.lines);
});

test.each(["xlsx", "graphml"])("an export as %s is imported as the same dataset", async (format) => {
  const { ask, store } = await startServer();
  const exported = await ask({ url: `/api/datasets/small/export?format=${format}`, as: "viewer" });
  expect(exported.headers["content-disposition"]).toBe(`attachment; filename="small.${format}"`);
  await ask(put([{ name: `small.${format}`, bytes: exported.rawPayload }]));
  expect((await store.read("other")).dataset).toEqual({
    ...(await store.read("small")).dataset,
    id: "other",
  });
});

test("a dry run checks and stores nothing", async () => {
  const { ask, store } = await startServer();
  const answer = await ask(put(filesOf("other"), "/api/datasets/other?dryRun=true"));
  expect(answer.json()).toMatchObject({ dataset: "other", dryRun: true, nodes: 6 });
  expect(answer.json()).not.toHaveProperty("revision");
  expect((await store.datasets()).map(({ id }) => id)).toEqual(["small"]);
});

test("what is wrong is told with file and row, and nothing is stored", async () => {
  const { ask, store } = await startServer();
  const files = filesOf("other").map((file) =>
    file.name === "lines.csv"
      ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replaceAll("envoy", "nobody")) }
      : file,
  );
  const answer = await ask(put(files));
  expect(answer.json()).toMatchObject({ status: 422, code: "bad-data" });
  expect(answer.json().problems).toContainEqual(
    expect.objectContaining({ file: "lines.csv", row: 2, field: "to", code: "dangling-id" }),
  );
  expect((await store.datasets()).map(({ id }) => id)).toEqual(["small"]);
});

test("a dataset that is there is replaced only over the revision that was seen", async () => {
  const { ask } = await startServer();
  const request = put(filesOf("small"), "/api/datasets/small");
  expect((await ask(request)).json()).toMatchObject({ status: 409, code: "revision-conflict" });
  expect((await ask({ ...request, headers: { "if-match": '"1"' } })).json()).toMatchObject({ revision: 2 });
});

test("who asks for events gets progress and then the result", async () => {
  const { ask } = await startServer();
  const answer = await ask({ ...put(filesOf("other")), headers: { accept: "text/event-stream" } });
  expect(answer.headers["content-type"]).toBe("text/event-stream");
  expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
  const events = answer.body.split("\n\n").filter((part) => part !== "");
  expect(events.slice(0, -1).every((event) => event.startsWith("event: progress\n"))).toBe(true);
  expect(events.at(-1)).toMatch(/^event: done\ndata: .*"revision":1/);
});

test("a failure comes as an event with the problem", async () => {
  const { ask } = await startServer();
  const answer = await ask({
    ...put([{ name: "x.txt", bytes: Buffer.from("x") }]),
    headers: { accept: "text/event-stream" },
  });
  expect(answer.body).toMatch(/^event: failed\ndata: .*"code":"bad-data"/);
});

test("a zip that unpacks to more than its number of files may be is stopped", async () => {
  const { ask } = await startServer();
  const zip = new JSZip();
  for (let place = 0; place < 1_001; place++) zip.file(`${place}.csv`, "");
  const bytes = await zip.generateAsync({ type: "uint8array" });
  expect((await ask(put([{ name: "big.zip", bytes }]))).json()).toMatchObject({
    status: 413,
    code: "too-large",
  });
});

test("all zips of an import together are bounded, also when each is small", async () => {
  const { ask } = await startServer();
  const zip = new JSZip();
  zip.file("nodes.csv", "x".repeat(90_000_000));
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  expect(bytes.length).toBeLessThan(200_000);
  const names = ["a.zip", "b.zip", "c.zip"];
  const answer = await ask(put(names.map((name) => ({ name, bytes }))));
  expect(answer.json()).toMatchObject({ status: 413, code: "too-large" });
  expect(answer.json().detail).toContain("256 MB");
});

test("what calls itself a workbook and is none is told, with its name", async () => {
  const { ask } = await startServer();
  const zip = new JSZip();
  zip.file("[Content_Types].xml", "<Types/>").file("xl/workbook.xml", "<workbook/>");
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  const answer = await ask(put([{ name: "staff.xlsx", bytes }]));
  expect(answer.json()).toMatchObject({
    status: 422,
    problems: [{ code: "bad-workbook", file: "staff.xlsx" }],
  });
});

test("a sheet of a workbook is read as a table", async () => {
  const { ask } = await startServer();
  const cells = [
    ["ID", "Title", "Manager"],
    ["1", "Chief", ""],
    ["2", "Clerk", "1"],
  ];
  const cell = (value: string, column: number, row: number): string =>
    `<c r="${"ABC"[column]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (values: readonly string[], at: number): string =>
    `<row r="${at + 1}">${values.map((value, column) => cell(value, column, at + 1)).join("")}</row>`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const zip = new JSZip();
  zip
    .file("[Content_Types].xml", "<Types/>")
    .file(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    )
    .file(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    )
    .file(
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${main}"><sheetData>${cells.map(row).join("")}</sheetData></worksheet>`,
    );
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  const answer = await ask(put([{ name: "staff.xlsx", bytes }]));
  expect(answer.json()).toMatchObject({ nodes: 2, lines: 1, warnings: [] });
});

test("who goes away in the middle of an import leaves nothing of it", async () => {
  const { app, store } = await startServer({ access: localAccess("editor") });
  const address = await app.listen({ host: "localhost", port: 0 });
  const rows = organization(10_000);
  const sources = [{ id: "bench", title: "A large organization", short: "bench" }];
  const dataset = { ...smallOrganization(), ...rows, id: "large", sources, recommendations: [], patches: [] };
  const gone = new AbortController();
  const answer = await fetch(`${address}/api/datasets/large`, {
    method: "PUT",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify(bodyOf(exportCsvFolder(dataset))),
    signal: gone.signal,
  });
  const first = await answer.body?.getReader().read();
  expect(
    Buffer.from(first?.value ?? [])
      .toString()
      .slice(0, 200),
  ).toMatch(/^event: progress/);
  gone.abort();
  await vi.waitFor(async () => expect(await store.write(smallOrganization(), { actor: "test" })).toBe(2));
  expect((await store.datasets()).map(({ id }) => id)).toEqual(["small"]);
});
