import { DataFactory, type Quad, Writer } from "n3";
import { mapById } from "../by-id.ts";
import { DottedError } from "../errors.ts";
import {
  type LineKind,
  lineKind,
  type NodeKind,
  nodeKindHas,
  nodeKinds,
  type TermBetween,
} from "../kinds.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Line } from "../model/line.ts";
import type { Node } from "../model/node.ts";
import { namespaces, type PrefixedTerm } from "../namespaces.ts";
import { expandTerm, negation, nodeIri, ownTerm, reification } from "../rdf.ts";
import { utf8 } from "../text/utf8.ts";
import type { Exporter } from "./exporter.ts";

const { namedNode, literal, blankNode, quad } = DataFactory;

type Iri = ReturnType<typeof namedNode>;

const a = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

const word = (prefixed: PrefixedTerm) => namedNode(expandTerm(prefixed));

/** What a node is, in a standard's word and in ours, and what it is called. */
const aboutNode = (subject: Iri, { kind, name, aliases, note }: Node): Quad[] => [
  quad(subject, a, word(nodeKinds[kind].term)),
  quad(subject, a, namedNode(ownTerm(kind))),
  quad(subject, word("skos:prefLabel"), literal(name)),
  ...aliases.map((alias) => quad(subject, word("skos:altLabel"), literal(alias))),
  ...(note === undefined ? [] : [quad(subject, word("dcterms:description"), literal(note))]),
];

type Ends = { readonly from: NodeKind; readonly to: NodeKind };

const fits = ({ from, to }: TermBetween, ends: Ends): boolean =>
  (from === undefined || nodeKindHas(ends.from, from)) && (to === undefined || nodeKindHas(ends.to, to));

/** A line in a standard's word, where one means the same, and in ours. */
const aboutLine = (kind: LineKind, from: Iri, to: Iri, ends: Ends): Quad[] => {
  const standard = lineKind(kind).terms.find((term) => fits(term, ends));
  return [
    ...(standard === undefined ? [] : [quad(from, word(standard.term), to)]),
    quad(from, namedNode(ownTerm(kind)), to),
  ];
};

const basisOf = (subject: ReturnType<typeof blankNode>, { basis }: Pick<Line, "basis">): Quad =>
  quad(subject, namedNode(reification.basis), literal(basis));

/** On what a line rests, said of the statement that it is: paper, practice or neither. */
const aboutBasis = (line: Pick<Line, "kind" | "basis">, from: Iri, to: Iri, at: number): Quad[] => {
  const statement = blankNode(`line${at + 1}`);
  return [
    quad(statement, a, namedNode(reification.class)),
    quad(statement, namedNode(reification.subject), from),
    quad(statement, namedNode(reification.predicate), namedNode(ownTerm(line.kind))),
    quad(statement, namedNode(reification.object), to),
    basisOf(statement, line),
  ];
};

/** A line that is said not to hold, as OWL says it. */
const aboutDenied = (line: Pick<Line, "kind" | "basis">, from: Iri, to: Iri, at: number): Quad[] => {
  const denial = blankNode(`denied${at + 1}`);
  return [
    quad(denial, a, namedNode(negation.class)),
    quad(denial, namedNode(negation.source), from),
    quad(denial, namedNode(negation.property), namedNode(ownTerm(line.kind))),
    quad(denial, namedNode(negation.target), to),
    ...(line.basis === "unspecified" ? [] : [basisOf(denial, line)]),
  ];
};

/** Lines that say what one before them says too, as far as Turtle tells them: of that kind and basis, between these two. */
const repeatedIn = ({ lines }: Dataset): string[] => {
  const seen = new Set<string>();
  return lines.flatMap(({ id, kind, from, to, polarity, basis }) => {
    const says = JSON.stringify([kind, from, to, polarity, basis]);
    if (seen.has(says)) return [id];
    seen.add(says);
    return [];
  });
};

const statementOf = ({ kind, from, to }: Line): string => JSON.stringify([kind, from, to]);

/** Statements of which a basis is said: then it is said of each line that they are, also that it has none. */
const withBasis = ({ lines }: Dataset): ReadonlySet<string> =>
  new Set(
    lines
      .filter(({ basis, polarity }) => basis !== "unspecified" && polarity === "asserted")
      .map(statementOf),
  );

const statements = function* (dataset: Dataset): Generator<Quad> {
  const iri = (id: string) => namedNode(nodeIri(dataset.id, id));
  const nodes = mapById(dataset.nodes);
  const repeated = new Set(repeatedIn(dataset));
  const based = withBasis(dataset);
  for (const node of dataset.nodes) yield* aboutNode(iri(node.id), node);
  for (const [at, line] of dataset.lines.entries()) {
    const [from, to] = [nodes.get(line.from), nodes.get(line.to)];
    if (from === undefined || to === undefined || repeated.has(line.id)) continue;
    const ends = [iri(from.id), iri(to.id)] as const;
    if (line.polarity === "denied") yield* aboutDenied(line, ...ends, at);
    else yield* aboutLine(line.kind, ...ends, { from: from.kind, to: to.kind });
    if (line.polarity === "asserted" && based.has(statementOf(line))) yield* aboutBasis(line, ...ends, at);
  }
};

/**
 * W3C ORG in Turtle: every node and line in the word of ORG, PROV or Dublin Core that means the same, so that any
 * reader of these understands it, and in a word of our own for its kind, by which it is read back; the basis of a line is
 * said of its statement.
 */
export const turtle: Exporter = {
  id: "turtle",
  title: { en: "W3C Organization Ontology in Turtle", fr: "Ontologie des organisations du W3C en Turtle" },
  endings: ["ttl"],
  mediaType: "text/turtle; charset=utf-8",
  leaves: {
    en: "of nodes all but kind, names and note, of lines all but kind, ends, basis and whether they are said not to hold; sources, coverage and recommendations",
    fr: "des nœuds tout sauf type, noms et note, des lignes tout sauf type, extrémités, fondement et le fait d'être dites inexistantes ; sources, couverture et recommandations",
  },
  repeated: repeatedIn,
  write: (dataset) =>
    new Promise((resolve, reject) => {
      const writer = new Writer({ prefixes: namespaces });
      for (const statement of statements(dataset)) writer.addQuad(statement);
      writer.end((error: Error | null, written: string) => {
        if (error === null || error === undefined) resolve(utf8(written));
        else reject(new DottedError("bad-data", "the dataset cannot be written as Turtle", [], error));
      });
    }),
};
