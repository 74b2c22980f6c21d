import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, prepare } from "../../../analysis/run.ts";
import { DottedError } from "../../../graph/errors.ts";
import type { ImportOptions, InputFile } from "../../../graph/importers/importer.ts";
import { importFiles } from "../../../graph/importers/index.ts";

const fixture = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))),
});
const file = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });

const read = (files: readonly InputFile[], options: ImportOptions = {}) => {
  const { dataset, warnings } = importFiles(files, options);
  return {
    dataset,
    warnings,
    node: (id: string) => dataset.nodes.find((node) => node.id === id),
    lines: dataset.lines.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    findings: analyze(prepare(dataset).view()).map(
      ({ messageId, subjects }) => `${messageId}:${subjects.join("+")}`,
    ),
  };
};

const refused = (files: readonly InputFile[]) => {
  try {
    importFiles(files);
  } catch (error) {
    if (error instanceof DottedError) return error;
    throw error;
  }
  throw new Error("it was not refused");
};

describe("UK organograms", () => {
  const harbour = read([fixture("harbour-2012-03-31-senior.csv"), fixture("harbour-2012-03-31-junior.csv")], {
    dataset: "harbour",
  });

  it("keeps references as ids, sums the rows of one post, and takes the date from the file's name", () => {
    expect(harbour.dataset).toMatchObject({ id: "harbour", date: "2012-03-31" });
    expect(harbour.node("H2")).toMatchObject({
      kind: "post",
      name: "Director, Quays",
      fte: 0.8,
      classification: "SCS3",
    });
    expect(harbour.dataset.nodes.filter(({ id }) => id === "H7")).toHaveLength(1);
  });

  it("knows placeholders from people", () => {
    const people = harbour.dataset.nodes.filter(({ kind }) => kind === "holder").map(({ name }) => name);
    expect(people).toEqual(["Ada Quill", "Bert Oar", "Cleo Mast"]);
    expect(harbour.node("H4")?.state).toBe("vacant");
    expect(harbour.node("H6")?.state).toBe("missing");
  });

  it("joins posts to superiors, units and organisations; basis stays unspecified", () => {
    expect(harbour.lines).toEqual(
      expect.arrayContaining([
        "H2 reports-to H1",
        "H4 reports-to H3",
        "H2 part-of unit-quays",
        "unit-quays part-of org-harbour-office",
        "org-harbour-office part-of org-department-of-harbours",
      ]),
    );
    expect(harbour.dataset.lines.every(({ basis }) => basis === "unspecified")).toBe(true);
  });

  it("reads junior posts as classes with their full-time equivalents", () => {
    const driver = harbour.dataset.nodes.find(({ name }) => name === "Crane driver, HEO");
    expect(driver).toMatchObject({ class: true, members: "unknown", fte: 12.5 });
    expect(harbour.lines).toContain(`${driver?.id} reports-to H2`);
  });

  it("warns with file, row and field where a row cannot be taken as it is", () => {
    const told = harbour.warnings.map(
      ({ file: where, row, field, code }) => `${where}:${row} ${field} ${code}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "harbour-2012-03-31-senior.csv:8 Reports to Senior Post missing-superior",
        "harbour-2012-03-31-senior.csv:10 FTE bad-value",
        "harbour-2012-03-31-senior.csv:7 to self-line",
        "harbour-2012-03-31-junior.csv:4 Reporting Senior Post missing-superior",
        "harbour-2012-03-31-junior.csv:4 Number of Posts in FTE bad-value",
      ]),
    );
  });

  it("leaves the structural faults to the detectors, and no double of a post makes a holder of two", () => {
    expect(harbour.findings).toContain("self-report:H5");
    expect(harbour.findings).toContain("one-person:holder-bert-oar");
    const double = read([
      file("x-senior.csv", fixtureText("harbour-2012-03-31-senior.csv").replace(/.*"H2".*\n/, "")),
    ]);
    expect(double.findings.filter((finding) => finding.startsWith("one-person"))).toEqual([]);
  });

  it("reads a file in a spreadsheet's own code page, and says so", () => {
    const bytes = Buffer.from(
      fixtureText("harbour-2012-03-31-senior.csv").replace("Ada Quill", "Zoë Quill"),
      "latin1",
    );
    const { dataset, warnings } = importFiles([{ name: "old-senior.csv", bytes: new Uint8Array(bytes) }]);
    expect(dataset.nodes.map(({ name }) => name)).toContain("Zoë Quill");
    expect(warnings.map(({ code }) => code)).toContain("encoding-guessed");
  });

  it("refuses a row without a reference, naming it", () => {
    const text = fixtureText("harbour-2012-03-31-senior.csv").replace('"H7","Cleo', '"","Cleo');
    expect(refused([file("a-senior.csv", text)]).problems).toEqual([
      expect.objectContaining({
        file: "a-senior.csv",
        row: 10,
        field: "Post Unique Reference",
        code: "missing-value",
      }),
    ]);
  });
});

const fixtureText = (name: string): string => new TextDecoder().decode(fixture(name).bytes);

describe("W3C ORG in Turtle", () => {
  const observatory = read([fixture("observatory.ttl")]);

  it("makes nodes of organizations, posts, people and sites, through subclasses too", () => {
    expect(observatory.dataset.date).toBe("2021-06-01");
    expect(observatory.node("clouds")).toMatchObject({
      kind: "entity",
      name: "Institute of Clouds",
      classification: "Institute",
    });
    expect(observatory.node("observatory")?.aliases).toEqual(["HO"]);
    expect(observatory.dataset.nodes.map(({ kind }) => kind).sort()).toEqual([
      "entity",
      "entity",
      "entity",
      "holder",
      "place",
      "post",
      "post",
    ]);
  });

  it("makes each statement one line, from whichever end it is made", () => {
    expect(observatory.lines.sort()).toEqual([
      "clouds part-of observatory",
      "director part-of observatory",
      "eve holds director",
      "eve holds head-of-optics",
      "eve member-of clouds",
      "eve member-of optics",
      "head-of-optics part-of optics",
      "head-of-optics reports-to director",
      "observatory located-in place-the-hill",
      "optics part-of observatory",
    ]);
    expect(observatory.warnings).toEqual([
      expect.objectContaining({ code: "dangling-id", field: "head-of-optics" }),
    ]);
  });

  it("refuses what is no Turtle, naming the line", () => {
    const error = refused([
      file("bad.ttl", "@prefix org: <http://www.w3.org/ns/org#>.\norg:a org:b ;;; oops"),
    ]);
    expect(error.problems).toEqual([expect.objectContaining({ code: "bad-turtle", row: 2 })]);
  });
});

describe("Popolo", () => {
  const theatre = read([fixture("theatre.json")]);

  it("keeps partial dates, parents, posts and people", () => {
    expect(theatre.node("guild")).toMatchObject({ kind: "body", since: "1999" });
    expect(theatre.node("theatre")).toMatchObject({ kind: "entity", aliases: ["The Lake"] });
    expect(theatre.node("theatre")?.until).toBeUndefined();
    expect(theatre.node("prompter")).toMatchObject({ kind: "post", since: "2001-05" });
    expect(theatre.lines).toEqual([
      "theatre part-of guild",
      "prompter part-of theatre",
      "7 holds prompter",
      "7 member-of theatre",
    ]);
    expect(theatre.dataset.lines[2]).toMatchObject({ since: "2003", until: "2004" });
  });

  it("names every row that does not fit", () => {
    const broken = {
      organizations: [{ id: "a" }, { id: "b", name: "B", parent_id: "c", founding_date: "99" }],
      posts: [{ id: "p", organization_id: "z" }],
    };
    const told = refused([file("broken.json", JSON.stringify(broken))]).problems.map(
      ({ file: where, row, field, code }) => `${where}:${row} ${field} ${code}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "broken.json organizations:1 name bad-value",
        "broken.json organizations:2 founding_date bad-value",
        "broken.json posts:1 organization_id dangling-id",
      ]),
    );
  });
});

describe("files of no known format", () => {
  it("are refused with the formats that are known", () => {
    expect(refused([file("notes.txt", "hello")]).problems).toEqual([
      expect.objectContaining({ code: "unknown-format", file: "notes.txt" }),
    ]);
  });
});
