import type { LineKind, NodeKind } from "./kinds.ts";

/** Namespaces of what is written as RDF. `dotted` has a class for each kind of node and a property for each kind of line. */
export const namespaces = {
  org: "http://www.w3.org/ns/org#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  owl: "http://www.w3.org/2002/07/owl#",
  dotted: "urn:x-dotted-line:vocabulary#",
} as const;

const byPrefix: ReadonlyMap<string, string> = new Map(Object.entries(namespaces));

/** The IRI of a term with its prefix, as `org:Post`. Throws where the prefix is none of `namespaces`. */
export const expandTerm = (term: string): string => {
  const at = term.indexOf(":");
  const namespace = byPrefix.get(term.slice(0, at));
  if (namespace === undefined) throw new Error(`no namespace is known for ${term}`);
  return namespace + term.slice(at + 1);
};

/** The class of a kind of node or the property of a kind of line in our own vocabulary. */
export const ownTerm = (kind: NodeKind | LineKind): string => `${namespaces.dotted}${kind}`;

const nodes = "urn:x-dotted-line:";

/** The IRI of a node of a dataset. */
export const nodeIri = (dataset: string, id: string): string =>
  `${nodes}${encodeURIComponent(dataset)}/${encodeURIComponent(id)}`;

/** The id of the node that `nodeIri` gave this IRI; undefined for any other. */
export const idOfNodeIri = (iri: string): string | undefined => {
  const [, id, ...rest] = iri.startsWith(nodes) ? iri.split("/") : [];
  try {
    return id === undefined || rest.length > 0 ? undefined : decodeURIComponent(id);
  } catch {
    return undefined; // a percent sign that encodes nothing
  }
};

/** OWL 2's way of saying that a statement does not hold. */
export const negation = {
  class: `${namespaces.owl}NegativePropertyAssertion`,
  source: `${namespaces.owl}sourceIndividual`,
  property: `${namespaces.owl}assertionProperty`,
  target: `${namespaces.owl}targetIndividual`,
};
