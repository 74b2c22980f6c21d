import { expect, test } from "vitest";
import { importFiles } from "../../../graph/importers/index.ts";
import { folder } from "./csv-files.ts";
import { junior, post, senior } from "./organogram-files.ts";
import { file, refused } from "./reading.ts";

const bytes = (name: string, text: string) => ({ name, bytes: new Uint8Array(Buffer.from(text, "latin1")) });

const almost = [
  {
    given: [bytes("hr.xlsx", "PK\u0003\u0004 [Content_Types].xml xl/workbook.xml")],
    says: "an Excel workbook: save",
  },
  { given: [bytes("hr.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")], says: "of the old kind (.xls)" },
  {
    given: [bytes("hr.ods", "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet")],
    says: "OpenDocument",
  },
  { given: [bytes("report.docx", "PK\u0003\u0004 word/document.xml")], says: "a text document or slides" },
  { given: [bytes("report.pdf", "%PDF-1.7")], says: "a PDF" },
  {
    given: [junior(["L1"])],
    says: "the junior half of a UK staff organogram: import it together with the senior half",
  },
  {
    given: [file("a.jsonld", '{"@context":{"org":"http://www.w3.org/ns/org#"},"@id":"x"}')],
    says: "JSON-LD: convert it to Turtle",
  },
  {
    given: [file("a.rdf", '<?xml version="1.0"?><rdf:RDF xmlns:org="http://www.w3.org/ns/org#"/>')],
    says: "RDF in XML: convert it to Turtle",
  },
  {
    given: [
      file("a.graphml", '<?xml version="1.0"?><graphml xmlns="g"/>'),
      file("b.graphml", '<?xml version="1.0"?><graphml xmlns="g"/>'),
    ],
    says: "GraphML: import one",
  },
  {
    given: [file("a.gexf", '<?xml version="1.0"?><gexf/>'), file("b.gexf", '<?xml version="1.0"?><gexf/>')],
    says: "GEXF: import one",
  },
  { given: [file("a.ldif", "version: 1\ndn: cn=Ada\n")], says: "LDIF" },
  { given: [file("u.json", '{"value":[{"userPrincipalName":"ada@x"}]}')], says: "users of a directory" },
  { given: [file("a.dot", "digraph { a -> b }")], says: "Graphviz" },
  { given: [file("a.mmd", "flowchart TD\n a --> b")], says: "Mermaid" },
  { given: [file("a.html", "<!DOCTYPE html><p>")], says: "a web page" },
  { given: [file("a.json", '{"answer":42}')], says: "JSON without the lists of Popolo" },
  { given: [file("a.csv", "")], says: "the file is empty" },
  { given: [file("nodes.csv", "id,kind,name\na,post,A")], says: "together with sources.csv and lines.csv" },
  {
    given: [file("staff.csv", "Name,Title,Telephone\nAda,Head,\n")],
    says: 'columns no format has: "name", "title", "telephone"',
  },
  { given: [file("notes.txt", "hello")], says: "known formats: " },
];
test.each(almost)("$given.0.name: $says", ({ given, says }) => {
  const { code, problems } = refused(given);
  expect(code).toBe("bad-data");
  expect(problems[0]).toMatchObject({ code: "unknown-format", file: given[0]?.name });
  expect(problems[0]?.message).toContain(says);
});

test("two folders at once are refused: one would replace the other", () => {
  const one = folder().map((given) => ({ ...given, name: `one/${given.name}` }));
  const other = folder().map((given) => ({ ...given, name: `other/${given.name}` }));
  const { problems } = refused([...one, ...other]);
  expect(problems.map(({ code }) => code)).toEqual(problems.map(() => "repeated-file"));
  expect(problems.map(({ message }) => message)).toContain(
    "there are two files nodes.csv (one/data/nodes.csv, other/data/nodes.csv): import one folder at a time",
  );
});

test("two files of one name are refused", () => {
  const one = senior([post("L1", "Chief", "XX")]);
  expect(refused([one, one]).problems).toMatchObject([{ code: "repeated-file", file: one.name }]);
});

test.each(["a b", "x/../y", "x".repeat(201)])("the dataset %j is refused", (dataset) => {
  const files = [senior([post("L1", "Chief", "XX")])];
  expect(() => importFiles(files, { dataset })).toThrow("one problem");
});
