import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readSeed, seedFolder } from "./read-seed.ts";

const textOf = (file: string): string => readFileSync(new URL(file, seedFolder), "utf8");
const dataset = readSeed();
const { nodes, lines, coverage, recommendations } = dataset;

const claims = z
  .array(
    z.object({
      claim: z.string(),
      form: z.enum(["line", "node"]),
      disposition: z.enum(["held", "corrected", "not-structure"]),
      rows: z.string().transform((cell) => cell.split("; ").filter((id) => id !== "")),
      reason: z.string(),
    }),
  )
  .parse(parse(textOf("claims.csv"), { columns: true }));

const lineOf = (id: string) => lines.find((line) => line.id === id);
const between = (from: string, kind: string) =>
  lines.filter((line) => line.from === from && line.kind === kind);
const told = (from: string, kind: string) =>
  between(from, kind).map(({ to, basis, scopes, hat, polarity, confidence }) =>
    [to, basis, scopes.join("+"), hat ?? "-", polarity, confidence].join(" "),
  );

describe("the dataset of the 2008 report", () => {
  it("is read as a user's folder is, with its title and the month it speaks of", () => {
    expect(dataset).toMatchObject({ id: "un-integrated-missions-2008", date: "2008-05" });
    expect(dataset.title).not.toBe("");
  });

  it("keeps common knowledge apart from the report's word", () => {
    for (const row of [...nodes, ...lines]) {
      const cited = new Set(row.sources.map(({ source }) => source));
      expect([row.id, [...cited]]).toEqual([
        row.id,
        [row.confidence === "background" ? "background" : "report-2008"],
      ]);
    }
  });

  it("gives every citation of the report a section, and everything but notions a lane", () => {
    const locators = [...nodes, ...lines, ...coverage].flatMap((row) => row.sources);
    const section = /^(\d+(\.\d+)*|endnote \d+|ES|FW|Pref)$/;
    expect(
      locators.filter(({ source, locator }) => source === "report-2008" && !section.test(locator)),
    ).toEqual([]);
    const placeless = nodes.filter((node) => node.level === undefined && node.kind !== "concept");
    expect(placeless.map(({ id }) => id)).toEqual([]);
  });

  it("describes its own files: the same columns, in the same order", () => {
    const resourceSchema = z.object({
      path: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
    });
    const { resources } = z
      .object({ resources: z.array(resourceSchema) })
      .parse(JSON.parse(textOf("datapackage.json")));
    expect(resources.length).toBeGreaterThan(5);
    for (const { path, schema } of resources)
      expect([path, schema.fields.map(({ name }) => name)]).toEqual([
        path,
        textOf(path).split("\n")[0]?.split(","),
      ]);
  });
});

describe("the claims drawn from the report", () => {
  const rows = new Set([...nodes, ...lines, ...coverage, ...recommendations].map(({ id }) => id));
  const cited = new Set(claims.flatMap((claim) => claim.rows));

  it("are all there, once", () => {
    const expected = Array.from({ length: 447 }, (_, index) => `C${String(index + 1).padStart(3, "0")}`);
    expect(claims.map(({ claim }) => claim)).toEqual(expected);
  });

  it("point to rows that exist", () => {
    expect([...cited].filter((id) => !rows.has(id))).toEqual([]);
  });

  it("are held by rows, or say why not, or what was corrected", () => {
    const wrong = claims.filter(({ disposition, rows: held, reason }) =>
      disposition === "not-structure" ? held.length > 0 || reason === "" : held.length === 0,
    );
    expect(wrong).toEqual([]);
    expect(claims.filter((claim) => claim.disposition === "corrected" && claim.reason === "")).toEqual([]);
  });

  it("that speak of a relation are held by a line, a coverage row or a recommendation, not by a note on a node", () => {
    const relations = new Set([...lines, ...coverage, ...recommendations].map(({ id }) => id));
    const unheld = claims.filter(
      (claim) =>
        claim.disposition === "held" && claim.form === "line" && !claim.rows.some((id) => relations.has(id)),
    );
    expect(claims.filter(({ form }) => form === "line").length).toBeGreaterThan(300);
    expect(unheld).toEqual([]);
  });

  it("stand behind every row that is not common knowledge", () => {
    const own = [...nodes, ...lines].filter((row) => row.confidence !== "background").map(({ id }) => id);
    expect([...own, ...coverage.map(({ id }) => id)].filter((id) => !cited.has(id))).toEqual([]);
    expect(recommendations.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe("what the report says of", () => {
  it("the chief administrator: one superior on paper, two in practice", () => {
    expect(told("doa-cao", "reports-to")).toEqual([
      "srsg formal general - asserted stated",
      "dfs practice support+finance - asserted stated",
      "dm practice procurement - asserted stated",
    ]);
    expect(lineOf("doa-cao--relates-to--unct")).toMatchObject({ clarity: "unclear", scopes: ["assets"] });
  });

  it("the Peacebuilding Commission and its office: two superiors each; paper or practice is not said", () => {
    expect(between("pbc", "reports-to").map(({ to, basis }) => [to, basis])).toEqual([
      ["unsc", "unspecified"],
      ["ga", "unspecified"],
    ]);
    expect(between("pbso", "reports-to").map(({ to, basis }) => [to, basis])).toEqual([
      ["sg", "unspecified"],
      ["pbc", "unspecified"],
    ]);
  });

  it("the multi-hatted deputy: hats, and a superior only where the report names one", () => {
    expect(between("dsrsg-rc-hc", "wears-hat").map(({ to, confidence }) => `${to} ${confidence}`)).toEqual([
      "hat-dsrsg stated",
      "hat-hc stated",
      "hat-rc stated",
      "hat-undp-rep stated",
      "hat-rr inferred",
      "hat-security-focal-point stated",
    ]);
    expect(told("dsrsg-rc-hc", "reports-to")).toEqual([
      "ocha unspecified humanitarian hat-hc asserted stated",
    ]);
    expect(told("dsrsg-rc-hc", "deputy-of")).toEqual(["srsg unspecified general hat-dsrsg asserted stated"]);
  });

  it("the agencies: answering to ECOSOC and their boards, and not to the Council", () => {
    expect(told("agencies", "reports-to")).toEqual(["ecosoc unspecified general - asserted stated"]);
    expect(told("agencies", "accountable-to")).toEqual(["unsc unspecified general - denied stated"]);
    expect(between("agencies", "governed-by").map(({ to }) => to)).toEqual(["governing-boards"]);
    expect(lineOf("unsc--oversees--agencies")?.polarity).toBe("denied");
  });
});
