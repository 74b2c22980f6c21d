import { describe, expect, it } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import { file, fixture, read } from "./reading.ts";

const fixtureText = (name: string): string => new TextDecoder().decode(fixture(name).bytes);

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

  it("joins posts to superiors, units and organisations; a published organogram is paper", () => {
    expect(harbour.lines).toEqual(
      expect.arrayContaining([
        "H2 reports-to H1",
        "H4 reports-to H3",
        "H2 part-of unit-quays",
        "unit-quays part-of org-harbour-office",
        "org-harbour-office part-of org-department-of-harbours",
      ]),
    );
    expect(new Set(harbour.dataset.lines.map(({ kind, basis }) => `${kind} ${basis}`))).toEqual(
      new Set(["reports-to formal", "part-of unspecified", "holds unspecified"]),
    );
  });

  it("takes reporting lines for what a mapping says they are, and leaves columns to the format", () => {
    const files = [fixture("harbour-2012-03-31-senior.csv"), fixture("harbour-2012-03-31-junior.csv")];
    const mapping = mappingSchema.parse({ columns: {}, basis: "unspecified" });
    const { dataset, importer } = importFiles(files, { dataset: "harbour", mapping });
    expect(importer).toBe("uk-organogram");
    expect(new Set(dataset.lines.map(({ basis }) => basis))).toEqual(new Set(["unspecified"]));
    expect(dataset.lines).toHaveLength(harbour.dataset.lines.length);
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
    expect(harbour.findings).toContain("person-over-full-time:holder-bert-oar");
    const double = read([
      file("x-senior.csv", fixtureText("harbour-2012-03-31-senior.csv").replace(/.*"H2".*\n/, "")),
    ]);
    expect(double.findings.filter((finding) => finding.startsWith("person-"))).toEqual([]);
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

  it("reads a pool, whose name stands where a person would, as a group of posts held by no person", () => {
    const text = fixtureText("harbour-2012-03-31-senior.csv").replace("Bert Oar", "Director (Quays)");
    const pool = read([file("a-senior.csv", text)]);
    expect(pool.node("H2")).toMatchObject({ name: "Director, Quays", class: true });
    expect(pool.dataset.nodes.map(({ name }) => name)).not.toContain("Director (Quays)");
  });

  it("reads a row without a reference as a post of its own, naming it", () => {
    const text = fixtureText("harbour-2012-03-31-senior.csv").replace('"H7","Cleo', '"","Cleo');
    expect(read([file("a-senior.csv", text)]).warnings).toContainEqual(
      expect.objectContaining({
        file: "a-senior.csv",
        row: 10,
        field: "Post Unique Reference",
        code: "missing-reference",
      }),
    );
  });
});
