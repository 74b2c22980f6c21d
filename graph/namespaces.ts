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

/** A term of one of these, with its prefix. */
export type PrefixedTerm = `${keyof typeof namespaces}:${string}`;
