import { describe, expect, test } from "vitest";
import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { readImport } from "../../server/services/read-import.ts";
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

test.each([
  [{ nobody: { most: 1 } }, "unknown-detector", "nobody"],
  [{ "span-and-layers": { mostReports: "many" } }, "invalid-type", "span-and-layers.mostReports"],
  [{ "span-and-layers": { mostReprots: 3 } }, "unrecognized-keys", "span-and-layers.mostReprots"],
  [
    { "span-and-layers": { groups: [{ unit: "office", mostReports: 0 }] } },
    "too-small",
    "span-and-layers.groups.0.mostReports",
  ],
  [{ "span-and-layers": { groups: [{ mostReports: 5 }] } }, "unit-or-grades", "span-and-layers.groups.0"],
  [
    { "span-and-layers": { groups: [{ unit: "nowhere", mostReports: 5 }] } },
    "unknown-group",
    "span-and-layers.groups",
  ],
])("a wrong threshold, kept or asked for, is refused once: %j is %s", async (detectors, code, field) => {
  const { ask } = await startServer();
  const url = "/api/datasets/small/settings";
  const put = await ask({
    method: "PUT",
    url,
    payload: { detectors },
    headers: { "if-match": "*" },
    as: "editor",
  });
  const read = await ask({ url: asked(detectors), as: "viewer" });
  // a question about no detector at all is refused by the schema of the address
  for (const answer of code === "unknown-detector" ? [put] : [put, read]) {
    const { status, detail, problems } = answer.json();
    expect([status, problems.length]).toEqual([400, 1]);
    expect(problems[0]).toMatchObject({ code, field });
    expect(code === "unknown-detector" || !detail.includes(problems[0].message)).toBe(true);
  }
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
  // each is said once, by its problem
  expect(put.json()).toMatchObject({ detail: expect.not.stringContaining("nowhere") });
  const read = await ask({ url: asked({ "span-and-layers": { groups } }), as: "viewer" });
  expect(read.json()).toMatchObject({ status: 400, code: "bad-request", problems });
});

describe("a group's unit that is given by its name", () => {
  const start = async (names: readonly string[]) => {
    const server = await startServer();
    const small = smallOrganization();
    const offices = small.nodes.filter(({ id }) => id === "office");
    const units = names.flatMap((name, place) =>
      offices.map((one) => ({ ...one, id: `unit-${place}`, name, short: undefined })),
    );
    const nodes = [...small.nodes, ...units];
    await server.store.write({ ...small, id: "ports", nodes }, { actor: "test" });
    const put = (unit: string) =>
      server.ask({
        method: "PUT",
        url: "/api/datasets/ports/settings",
        payload: { detectors: { "span-and-layers": { groups: [{ unit, mostReports: 5 }] } } },
        headers: { "if-match": "*" },
        as: "editor",
      });
    return { ...server, put, ids: units.map(({ id }) => id) };
  };

  test("is kept by its id", async () => {
    const { ask, put, ids } = await start(["Port East"]);
    expect((await put("port east")).statusCode).toBe(200);
    const kept = await ask({ url: "/api/datasets/ports/settings", as: "viewer" });
    expect(kept.json()).toMatchObject({
      settings: { detectors: { "span-and-layers": { groups: [{ unit: ids[0], mostReports: 5 }] } } },
    });
  });

  test("is kept by its id where files bring it, and what they do not tell is told", () => {
    const small = smallOrganization();
    const [office] = small.nodes.filter(({ id }) => id === "office");
    const groups = (...units: readonly (string | undefined)[]) => ({
      settings: {
        detectors: { "span-and-layers": { groups: units.map((unit) => ({ unit, mostReports: 5 })) } },
      },
    });
    const { dataset, warnings } = readImport(
      exportCsvFolder({ ...small, ...groups(office?.name.toUpperCase(), "nowhere") }),
    );
    expect(dataset.settings).toEqual(groups("office", "nowhere").settings);
    expect(warnings).toMatchObject([
      {
        code: "unknown-group",
        field: "settings.span-and-layers.groups",
        message: 'no unit is called "nowhere"',
      },
    ]);
  });

  test("is refused where several are called so, with their ids", async () => {
    const { put, ids } = await start(["Port East", "Port East"]);
    expect((await put("Port East")).json()).toMatchObject({
      status: 400,
      problems: [
        {
          code: "ambiguous-group",
          message: `several are called "Port East": say which by its id, "${ids[0]}" or "${ids[1]}"`,
          field: "span-and-layers.groups",
        },
      ],
    });
  });
});
