import { expect, test } from "vitest";
import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { startServer } from "./kit.ts";
import { smallOrganization } from "./small-organization.ts";

const layers = "span-and-layers:many-layers:council";
const asked = (options: object): string =>
  `/api/datasets/small/findings?detector=span-and-layers&options=${encodeURIComponent(JSON.stringify(options))}`;

test("a threshold kept with the record holds for its findings and why, unless another is asked for", async () => {
  const { ask } = await startServer();
  const idsAt = async (url: string): Promise<string[]> =>
    (await ask({ url, as: "viewer" })).json().map(({ id }: { id: string }) => id);
  const plain = "/api/datasets/small/findings?detector=span-and-layers";
  expect(await idsAt(plain)).toEqual([]);
  const put = await ask({
    method: "PUT",
    url: "/api/datasets/small/settings",
    payload: { detectors: { "span-and-layers": { mostLayers: 2 } } },
    headers: { "if-match": "*" },
    as: "editor",
  });
  expect(put.statusCode).toBe(200);
  expect(await idsAt(plain)).toEqual([layers]);
  expect(await idsAt(asked({ "span-and-layers": { mostReports: 9 } }))).toEqual([layers]);
  expect(await idsAt(asked({ "span-and-layers": { mostLayers: 8 } }))).toEqual([]);
  const why = await ask({ url: "/api/datasets/small/why/span-and-layers/council", as: "viewer" });
  expect(why.json()).toMatchObject({ findings: [{ id: layers }] });
});

test("a threshold that no detector knows is a problem of the import, and nothing is stored", async () => {
  const { ask, store } = await startServer();
  const settings = { detectors: { nobody: { most: 1 }, "span-and-layers": { mostLayers: "many" } } };
  const files = exportCsvFolder({ ...smallOrganization(), id: "other", settings }).map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  const problems = [
    { code: "bad-option", field: "settings.detectors.nobody" },
    { code: "bad-option", field: "settings.detectors.span-and-layers.mostLayers" },
  ];
  const put = { method: "PUT", url: "/api/datasets/other", payload: { files }, as: "editor" } as const;
  expect((await ask(put)).json()).toMatchObject({ status: 422, code: "bad-data", problems });
  const trial = {
    method: "POST",
    url: "/api/imports",
    payload: { files, dryRun: true },
    as: "editor",
  } as const;
  expect((await ask(trial)).json()).toMatchObject({ problems });
  expect((await store.datasets()).map(({ id }) => id)).toEqual(["small"]);
});

test("options kept by another version of the program do not keep findings from being told", async () => {
  const { ask, store } = await startServer();
  const settings = { detectors: { nobody: { most: 1 }, "span-and-layers": { most: 1, mostLayers: 2 } } };
  await store.write({ ...smallOrganization(), settings }, { actor: "test" });
  const { statusCode, body } = await ask({ url: "/api/datasets/small/findings", as: "viewer" });
  expect([statusCode, body.includes(layers)]).toEqual([200, false]);
});

test("a threshold for a unit or a grade that nobody has is refused, kept or asked for, and says which", async () => {
  const { ask } = await startServer();
  const groups = [
    { unit: "nowhere", mostReports: 5 },
    { grades: ["Z-9"], mostReports: 5 },
  ];
  const problems = ['no unit is called "nowhere"', 'nobody has the grade "Z-9"'].map((message) => ({
    code: "unknown-group",
    message,
    field: "span-and-layers.groups",
  }));
  const put = await ask({
    method: "PUT",
    url: "/api/datasets/small/settings",
    payload: { detectors: { "span-and-layers": { groups } } },
    headers: { "if-match": "*" },
    as: "editor",
  });
  expect(put.json()).toMatchObject({ status: 400, code: "bad-request", problems });
  const read = await ask({ url: asked({ "span-and-layers": { groups } }), as: "viewer" });
  expect(read.json()).toMatchObject({ status: 400, code: "bad-request", problems });
});

test("a group's unit that is given by its name is told by which id a group names it", async () => {
  const { ask, store } = await startServer();
  const small = smallOrganization();
  const nodes = small.nodes.map((one, place) => (place === 0 ? { ...one, name: "Port East" } : one));
  await store.write({ ...small, id: "ports", nodes }, { actor: "test" });
  const settings = { detectors: { "span-and-layers": { groups: [{ unit: "port east", mostReports: 5 }] } } };
  const problems = [
    {
      code: "unknown-group",
      message: `"port east" has the id "${nodes[0]?.id}", by which a group names it`,
      field: "span-and-layers.groups",
    },
  ];
  const put = {
    method: "PUT",
    url: "/api/datasets/ports/settings",
    payload: settings,
    as: "editor",
  } as const;
  expect((await ask({ ...put, headers: { "if-match": "*" } })).json()).toMatchObject({
    status: 400,
    problems,
  });
  const url = asked(settings.detectors).replace("small", "ports");
  expect((await ask({ url, as: "viewer" })).json()).toMatchObject({ status: 400, problems });
});
