import { type LineKind, lineKind, lineKindIds, type NodeKind, nodeKindIds } from "../../kinds.ts";
import { expandTerm, ownTerm } from "../../rdf.ts";

export const orgPrefix = "http://www.w3.org/ns/org#";
const org = (name: string): string => `${orgPrefix}${name}`;
const foaf = (name: string): string => `http://xmlns.com/foaf/0.1/${name}`;
const vcard = (name: string): string => `http://www.w3.org/2006/vcard/ns#${name}`;
const dct = (name: string): string => `http://purl.org/dc/terms/${name}`;
const rov = (name: string): string => `http://www.w3.org/ns/regorg#${name}`;
const time = (name: string): string => `http://www.w3.org/2006/time#${name}`;
const schema = (name: string): string[] => [`https://schema.org/${name}`, `http://schema.org/${name}`];

export const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
export const subClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
export const nameProperties = [
  "http://www.w3.org/2004/02/skos/core#prefLabel",
  "http://www.w3.org/2000/01/rdf-schema#label",
  foaf("name"),
  vcard("fn"),
  ...schema("name"),
  rov("legalName"),
  ...schema("legalName"),
  dct("title"),
  "http://purl.org/dc/elements/1.1/title",
];
export const givenNames = [
  foaf("givenName"),
  foaf("firstName"),
  foaf("givenname"),
  ...schema("givenName"),
  vcard("given-name"),
];
export const familyNames = [
  foaf("familyName"),
  foaf("lastName"),
  foaf("surname"),
  foaf("family_name"),
  ...schema("familyName"),
  vcard("family-name"),
];
export const altNames = ["http://www.w3.org/2004/02/skos/core#altLabel", ...schema("alternateName")];
export const codes = [org("identifier"), "http://www.w3.org/2004/02/skos/core#notation", dct("identifier")];
export const purposes = [org("purpose"), dct("description"), "http://www.w3.org/2000/01/rdf-schema#comment"];
export const created = [dct("created"), dct("issued")];
export const roleOfPost = org("role");
export const memberships = {
  class: org("Membership"),
  of: org("hasMembership"),
  member: org("member"),
  organization: org("organization"),
  role: org("role"),
  during: org("memberDuring"),
};
export const interval = { begins: time("hasBeginning"), ends: time("hasEnd") };
export const instants = [
  time("inXSDDate"),
  time("inXSDDateTime"),
  time("inXSDDateTimeStamp"),
  time("inXSDgYearMonth"),
  time("inXSDgYear"),
];

/** Classes of our own, by which an export of ours says the kind of each node. */
export const ownClasses: ReadonlySet<string> = new Set(nodeKindIds.map(ownTerm));

/**
 * Classes of ours, of ORG and its neighbours, with the kind of node each becomes, the most specific first: a thing of
 * several classes is what the first of them makes it. That something is a `foaf:Agent` says neither person nor
 * organization.
 */
export const classes: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...nodeKindIds.map((kind): [string, NodeKind] => [ownTerm(kind), kind]),
  [org("Post"), "post"],
  [org("OrganizationalCollaboration"), "mechanism"],
  [org("OrganizationalUnit"), "entity"],
  [org("FormalOrganization"), "entity"],
  [rov("RegisteredOrganization"), "entity"],
  [foaf("Person"), "holder"],
  [vcard("Individual"), "holder"],
  ...schema("Person").map((iri): [string, NodeKind] => [iri, "holder"]),
  [org("Organization"), "entity"],
  [foaf("Organization"), "entity"],
  [vcard("Organization"), "entity"],
  ...["GovernmentOrganization", "Organization"]
    .flatMap(schema)
    .map((iri): [string, NodeKind] => [iri, "entity"]),
  [org("Role"), "hat"],
  [org("Site"), "place"],
]);
export const agent = foaf("Agent");

/** What a property of a file of statements becomes: a kind of line, from the thing or to it. */
export type Property = { readonly kind: LineKind; readonly reverse: boolean };

/** Properties that are lines, with the kind of line each becomes and whether it runs the other way round. */
export const properties: ReadonlyMap<string, Property> = new Map([
  ...lineKindIds.map((kind): [string, Property] => [ownTerm(kind), { kind, reverse: false }]),
  ...(
    [
      ["subOrganizationOf", "part-of", false],
      ["hasSubOrganization", "part-of", true],
      ["unitOf", "part-of", false],
      ["hasUnit", "part-of", true],
      ["postIn", "part-of", false],
      ["hasPost", "part-of", true],
      ["reportsTo", "reports-to", false],
      ["holds", "holds", false],
      ["heldBy", "holds", true],
      ["memberOf", "member-of", false],
      ["hasMember", "member-of", true],
      ["headOf", "heads", false],
      ["linkedTo", "linked-to", false],
      ["hasSite", "located-in", false],
      ["hasPrimarySite", "located-in", false],
      ["siteOf", "located-in", true],
      ["basedAt", "located-in", false],
    ] as const
  ).map(([name, kind, reverse]): [string, Property] => [org(name), { kind, reverse }]),
]);

const ownByTerm = new Map<string, string[]>();
for (const kind of lineKindIds)
  for (const { term } of lineKind(kind).terms) {
    const property = expandTerm(term);
    ownByTerm.set(property, [...(ownByTerm.get(property) ?? []), ownTerm(kind)]);
  }

/** Properties of our own that an export of ours may have said in a property of a standard too. */
export const ownSaying = (property: string): readonly string[] => ownByTerm.get(property) ?? [];

/** Properties of ORG that are read, or that say nothing beside those that are. */
export const readProperties: ReadonlySet<string> = new Set([
  ...properties.keys(),
  ...purposes,
  ...codes,
  ...Object.values(memberships),
  ...["classification", "roleProperty", "siteAddress", "location"].map(org),
]);
