import type { LineKind, NodeKind } from "../../kinds.ts";

const org = (name: string): string => `http://www.w3.org/ns/org#${name}`;
const foaf = (name: string): string => `http://xmlns.com/foaf/0.1/${name}`;
const vcard = (name: string): string => `http://www.w3.org/2006/vcard/ns#${name}`;
const schema = (name: string): string[] => [`https://schema.org/${name}`, `http://schema.org/${name}`];

export const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
export const subClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
export const names = [
  "http://www.w3.org/2004/02/skos/core#prefLabel",
  "http://www.w3.org/2000/01/rdf-schema#label",
  foaf("name"),
  vcard("fn"),
  ...schema("name"),
];
export const altNames = ["http://www.w3.org/2004/02/skos/core#altLabel"];
export const purposes = [
  org("purpose"),
  "http://purl.org/dc/terms/description",
  "http://www.w3.org/2000/01/rdf-schema#comment",
];
export const created = ["http://purl.org/dc/terms/created", "http://purl.org/dc/terms/issued"];
export const roleOfPost = org("role");
export const memberships = {
  class: org("Membership"),
  member: org("member"),
  organization: org("organization"),
  role: org("role"),
};

/** Classes of ORG and its neighbours, with the kind of node each becomes. */
export const classes: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  [org("Organization"), "entity"],
  [org("FormalOrganization"), "entity"],
  [org("OrganizationalUnit"), "entity"],
  [org("OrganizationalCollaboration"), "mechanism"],
  [org("Post"), "post"],
  [org("Role"), "hat"],
  [org("Site"), "place"],
  [foaf("Person"), "holder"],
  [foaf("Agent"), "holder"],
  [vcard("Individual"), "holder"],
  ...schema("Person").map((iri): [string, NodeKind] => [iri, "holder"]),
]);

/** Properties that are lines, with the kind of line each becomes and whether it runs the other way round. */
export const properties: ReadonlyMap<string, { readonly kind: LineKind; readonly reverse: boolean }> =
  new Map(
    (
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
    ).map(([name, kind, reverse]) => [org(name), { kind, reverse }]),
  );
