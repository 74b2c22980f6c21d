import { DataFactory, Writer } from "n3";
import { DottedError } from "../errors.ts";
import type { LineKind, NodeKind } from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import { utf8 } from "../text/utf8.ts";
import type { Exporter } from "./exporter.ts";

const { namedNode, literal } = DataFactory;

const prefixes = {
  org: "http://www.w3.org/ns/org#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
};
const org = (name: string) => namedNode(prefixes.org + name);
const a = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

/** Classes for the kinds that ORG has a word for. */
const classes: Partial<Readonly<Record<NodeKind, string>>> = {
  body: `${prefixes.org}Organization`,
  entity: `${prefixes.org}OrganizationalUnit`,
  post: `${prefixes.org}Post`,
  hat: `${prefixes.org}Role`,
  holder: `${prefixes.foaf}Person`,
  mechanism: `${prefixes.org}OrganizationalCollaboration`,
  place: `${prefixes.org}Site`,
};

/** Properties for the lines that ORG has a word for, from the first end to the second. */
const properties: Partial<Readonly<Record<LineKind, string>>> = {
  "reports-to": "reportsTo",
  "part-of": "subOrganizationOf",
  "member-of": "memberOf",
  heads: "headOf",
  holds: "holds",
  "linked-to": "linkedTo",
  "located-in": "basedAt",
};
const partOfAs: Partial<Readonly<Record<NodeKind, string>>> = { post: "postIn", entity: "unitOf" };

const statements = (dataset: Dataset, writer: Writer): void => {
  const iri = (id: string) =>
    namedNode(`urn:x-dotted-line:${encodeURIComponent(dataset.id)}/${encodeURIComponent(id)}`);
  const kinds = new Map<string, NodeKind>();
  for (const { id, kind, name, aliases, note } of dataset.nodes) {
    const type = classes[kind];
    if (type === undefined) continue;
    kinds.set(id, kind);
    writer.addQuad(iri(id), a, namedNode(type));
    writer.addQuad(iri(id), namedNode(`${prefixes.skos}prefLabel`), literal(name));
    for (const alias of aliases)
      writer.addQuad(iri(id), namedNode(`${prefixes.skos}altLabel`), literal(alias));
    if (note !== undefined)
      writer.addQuad(iri(id), namedNode(`${prefixes.dcterms}description`), literal(note));
  }
  for (const { kind, from, to, polarity } of dataset.lines) {
    const first = kinds.get(from);
    const property =
      (kind === "part-of" && first !== undefined ? partOfAs[first] : undefined) ?? properties[kind];
    if (first === undefined || !kinds.has(to) || property === undefined || polarity === "denied") continue;
    writer.addQuad(iri(from), org(property), iri(to));
  }
};

/** W3C ORG in Turtle: what ORG has words for, so that any reader of ORG understands it. */
export const turtle: Exporter = {
  id: "turtle",
  title: { en: "W3C Organization Ontology in Turtle", fr: "Ontologie des organisations du W3C en Turtle" },
  endings: ["ttl"],
  mediaType: "text/turtle; charset=utf-8",
  leaves: {
    en: "work, means and documents, lines that ORG has no word for or that are denied, bases, scopes, dates, sources, coverage and recommendations",
    fr: "travaux, moyens et documents, lignes sans mot dans ORG ou niées, fondements, objets, dates, sources, couverture et recommandations",
  },
  write: (dataset) =>
    new Promise((resolve, reject) => {
      const writer = new Writer({ prefixes });
      statements(dataset, writer);
      writer.end((error: Error | null, text: string) => {
        if (error === null || error === undefined) resolve(utf8(text));
        else reject(new DottedError("bad-data", "the dataset cannot be written as Turtle", [], error));
      });
    }),
};
