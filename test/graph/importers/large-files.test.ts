import { expect, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import { folder } from "./csv-files.ts";
import { junior, post, senior } from "./organogram-files.ts";
import { file, refused } from "./reading.ts";

/** Each takes seconds; where a loop copies or counts what it has read for every row, it takes minutes. */
const patience = 120_000;
const times = <T>(count: number, one: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => one(place));
const sizesOf = (files: Parameters<typeof importFiles>[0]) => {
  const { dataset, warnings } = importFiles(files);
  return { nodes: dataset.nodes.length, lines: dataset.lines.length, warnings: warnings.length };
};

test("40,000 junior rows alike", { timeout: patience }, () => {
  const files = [senior([post("L1", "Chief", "XX")]), junior(times(40_000, () => "L1"))];
  expect(sizesOf(files)).toMatchObject({ nodes: 40_003 });
});

test("40,000 senior rows of one reference, of which 1,000 problems are told", { timeout: patience }, () => {
  const rows = times(40_000, (place) => post("L1", `Office ${place}`, "L1", { Name: `Person ${place}` }));
  expect(sizesOf([senior(rows)])).toMatchObject({ nodes: 80_002, warnings: 1_000 });
});

test("80,000 statements of one subject", { timeout: patience }, () => {
  const units = times(80_000, (place) => `org:hasUnit ex:u${place}`).join("; ");
  const text = `@prefix org: <http://www.w3.org/ns/org#> . @prefix ex: <http://e.example/> . ex:a a org:Organization; ${units} .`;
  const { warnings } = importFiles([file("a.ttl", text)]);
  expect(warnings).toHaveLength(1_000);
  expect(warnings.at(-1)).toMatchObject({ code: "more", message: "and 79001 more" });
});

test("30,000 superiors who are nowhere: each is kept, 999 are told, the others counted", {
  timeout: patience,
}, () => {
  const rows = times(30_000, (place) => `P${place},Officer ${place},Person ${place},Q${place}`);
  const header = "Position ID,Position title,Incumbent,Reports to";
  const mapping = mappingSchema.parse({
    columns: { id: "Position ID", title: "Position title", person: "Incumbent", superior: "Reports to" },
  });
  const list = file("staff.csv", `${header}\n${rows.join("\n")}\n`);
  const { dataset, warnings } = importFiles([list], { mapping });
  expect(dataset.coverage).toHaveLength(30_000);
  expect(new Set(dataset.coverage.map(({ id }) => id)).size).toBe(30_000);
  expect(warnings).toHaveLength(1_000);
  expect(warnings.at(-1)).toMatchObject({ code: "more", message: "and 29001 more", fr: "et 29001 de plus" });
});

test("300,000 wrong rows, of which 1,000 problems are told", { timeout: patience }, () => {
  const { message, problems } = refused(
    folder({ "nodes.csv": `id,kind,name\n${"x y,q,\n".repeat(300_000)}` }),
  );
  expect(message).toContain("problems in the data");
  expect(problems).toHaveLength(1_000);
  expect(problems.at(-1)?.message).toMatch(/^and \d+ more$/);
});

test("defaults that would be copied to every node are bounded", { timeout: patience }, () => {
  const keys = times(5_000, (place) => `<key id="k${place}" for="node"><default>x</default></key>`).join("");
  const nodes = times(5_000, (place) => `<node id="n${place}"/>`).join("");
  const text = `<graphml>${keys}<graph edgedefault="directed">${nodes}</graph></graphml>`;
  expect(() => importFiles([file("a.graphml", text)])).toThrow(/defaults .* more than 5,000,000 values/);
});

test("a cell of thousands of units one in another is read as one name", { timeout: patience }, () => {
  const path = times(4_500, () => "a").join(" / ");
  const rows = times(200, (place) => `P${place},Officer ${place},Person ${place},${path},P0`);
  const text = `Position ID,Position title,Incumbent,Department,Reports to\n${rows.join("\n")}\n`;
  const { dataset } = importFiles([file("staff.csv", text)]);
  expect(dataset.nodes.filter(({ classification }) => classification === "unit")).toHaveLength(1);
});
