import type { LineKind, NodeKind } from "./kinds.ts";
import { namespaces, type PrefixedTerm } from "./namespaces.ts";

const byPrefix: ReadonlyMap<string, string> = new Map(Object.entries(namespaces));

/** The IRI of a term with its prefix, as `org:Post`. */
export const expandTerm = (term: PrefixedTerm): string => {
  const at = term.indexOf(":");
  return (byPrefix.get(term.slice(0, at)) ?? "") + term.slice(at + 1);
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

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** RDF's way of speaking of a statement; what is said of it is the basis of a line, a word of our vocabulary. */
export const reification = {
  class: `${rdf}Statement`,
  subject: `${rdf}subject`,
  predicate: `${rdf}predicate`,
  object: `${rdf}object`,
  basis: `${namespaces.dotted}basis`,
};
