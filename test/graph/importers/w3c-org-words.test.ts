import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

const prefixes = [
  "@prefix org: <http://www.w3.org/ns/org#> .",
  "@prefix foaf: <http://xmlns.com/foaf/0.1/> .",
  "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
  "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .",
  "@prefix rov: <http://www.w3.org/ns/regorg#> .",
  "@prefix dct: <http://purl.org/dc/terms/> .",
  "@prefix schema: <http://schema.org/> .",
  "@prefix time: <http://www.w3.org/2006/time#> .",
  "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .",
  "@prefix ex: <http://example.org/id/> .",
].join("\n");
const turtle = (text: string) => [file("data.ttl", `${prefixes}\n${text}`)];

const things = [
  ["ex:a a foaf:Agent, org:Organization ; foaf:name 'Lakes'", "entity", "Lakes"],
  ["ex:a a org:Organization, foaf:Agent ; foaf:name 'Lakes'", "entity", "Lakes"],
  ["ex:a a foaf:Agent, rov:RegisteredOrganization ; rov:legalName 'LAKES'", "entity", "LAKES"],
  ["ex:a a foaf:Organization ; skos:prefLabel 'Lakes'@en", "entity", "Lakes"],
  ["ex:a a org:Organization, org:OrganizationalCollaboration ; rdfs:label 'Pact'", "mechanism", "Pact"],
  ["ex:a a org:Organization ; dct:title 'Lakes'", "entity", "Lakes"],
  ["ex:a a org:Organization ; schema:legalName 'Lakes Ltd'", "entity", "Lakes Ltd"],
  ["ex:a a org:Organization ; skos:prefLabel '   ' ; dct:title 'Lakes'", "entity", "Lakes"],
  ["ex:a a org:OrganizationalUnit ; org:identifier 'R-12'", "entity", "R-12"],
  ["ex:a a foaf:Person ; foaf:givenName 'Ada' ; foaf:familyName 'Quill'", "holder", "Ada Quill"],
  ["ex:a a foaf:Person ; foaf:firstName 'Ada' ; foaf:lastName 'Quill'", "holder", "Ada Quill"],
  ["ex:a a schema:Person ; schema:givenName 'Ada' ; schema:familyName 'Quill'", "holder", "Ada Quill"],
  ["ex:a a foaf:Agent ; foaf:givenName 'Ada'", "holder", "Ada"],
] as const;
test.each(things)("%s is a %s called %s", (text, kind, name) => {
  expect(read(turtle(`${text} .`)).dataset.nodes).toMatchObject([{ id: "a", kind, name }]);
});

test("what is only said to be an agent is nobody, and told", () => {
  const { dataset, warnings } = read(
    turtle("ex:a a foaf:Agent ; foaf:name 'A' . ex:b a org:Organization ; foaf:name 'B' ."),
  );
  expect(dataset.nodes.map(({ id }) => id)).toEqual(["b"]);
  expect(warnings).toMatchObject([{ code: "unread-class", field: "Agent" }]);
});

test("of names in several languages the English one is the name, the others are aliases", () => {
  const { node } = read(
    turtle(`ex:a a org:Organization ; skos:prefLabel "Instituut"@nl, "معهد"@ar, "Institute"@en-GB .
      ex:b a org:Organization ; skos:prefLabel "Instituut"@nl, "INST" .`),
  );
  expect(node("a")).toMatchObject({ name: "Institute", aliases: ["Instituut", "معهد"] });
  expect(node("b")).toMatchObject({ name: "INST", aliases: ["Instituut"] });
});

const member = "ex:p a foaf:Person ; foaf:name 'Ada' . ex:o a org:Organization ; rdfs:label 'O' .";
const ways = [
  "ex:m a org:Membership ; org:member ex:p ; org:organization ex:o ; org:role ex:chair",
  "ex:p org:hasMembership [ a org:Membership ; org:organization ex:o ; org:role ex:chair ]",
  "ex:p org:hasMembership [ org:organization ex:o ; org:role ex:chair ]",
];
test.each(ways)("%s is a membership, with its role", (text) => {
  const { dataset, warnings } = read(turtle(`${member} ${text} . ex:chair rdfs:label "Chair" .`));
  expect(dataset.lines).toMatchObject([{ kind: "member-of", from: "p", to: "o", note: "Chair" }]);
  expect(warnings).toEqual([]);
});

test("a membership holds as long as it says", () => {
  const during = `org:memberDuring [ time:hasBeginning [ time:inXSDDate "2010-05-01"^^xsd:date ] ;
    time:hasEnd [ time:inXSDDateTime "2012-01-31T00:00:00Z"^^xsd:dateTime ] ]`;
  const { dataset } = read(
    turtle(`${member} ex:p org:hasMembership [ org:organization ex:o ; ${during} ] .`),
  );
  expect(dataset.lines).toMatchObject([{ since: "2010-05-01", until: "2012-01-31" }]);
});

test("a membership of what is not described is told", () => {
  const { warnings } = read(turtle(`${member} ex:p org:hasMembership [ org:organization ex:gone ] .`));
  expect(warnings).toMatchObject([{ code: "dangling-id", field: "p" }]);
});

test("what of ORG is not read is counted", () => {
  const { warnings } = read(
    turtle("ex:o a org:Organization ; rdfs:label 'O' ; org:changedBy ex:e . ex:e a org:ChangeEvent ."),
  );
  expect(warnings.map(({ code, field }) => `${code} ${field}`)).toEqual([
    "unread-class ChangeEvent",
    "unread-field changedBy",
  ]);
});

test("a class is what the last of five thousand classes above it is", () => {
  const chain = Array.from({ length: 5_000 }, (_, at) => `ex:c${at} rdfs:subClassOf ex:c${at + 1} .`).join(
    "\n",
  );
  const { node } = read(
    turtle(`${chain} ex:c5000 rdfs:subClassOf org:Organization . ex:a a ex:c0 ; rdfs:label "A" .`),
  );
  expect(node("a")?.kind).toBe("entity");
});

test("a label or description that is too long is refused, naming the thing", () => {
  const { problems } = refused(turtle(`ex:o a org:Organization ; rdfs:label "${"x".repeat(20_001)}" .`));
  expect(problems).toMatchObject([
    { code: "too-long", file: "data.ttl", field: "http://example.org/id/o: name" },
  ]);
});

test("a prefix after a long comment is found", () => {
  const comment = `# ${"x".repeat(30_000)}\n`;
  const [given] = turtle("ex:o a org:Organization ; rdfs:label 'O' .");
  const text = comment + new TextDecoder().decode(given?.bytes);
  expect(read([file("late.ttl", text)]).dataset.nodes).toHaveLength(1);
});
