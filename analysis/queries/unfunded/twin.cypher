// Work that a budget may not pay for, what pays in its place, and work paid only in part.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => null
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

CALL () {
  // Work said not to be paid.
  MATCH (from:DottedNode {edition: $edition})-[line:FUNDS]->(to)
  WHERE from.kind IS NOT NULL AND to.kind IN ['mandate', 'task', 'function'] AND ($node IS NULL OR from.id = $node) AND line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What pays for it then.
  MATCH (from:DottedNode {edition: $edition})-[r:FUNDS]->(work)<-[line:FUNDS]-(other)
  WHERE from.kind IS NOT NULL AND work.kind IN ['mandate', 'task', 'function'] AND ($node IS NULL OR from.id = $node) AND r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND work.confidenceRank >= $slice.confidence AND work.sinceDay <= $slice.atLast AND work.untilDay >= $slice.atFirst
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Work paid in part only.
  MATCH (from:DottedNode {edition: $edition})-[line:FUNDS]->(to)
  WHERE from.kind IS NOT NULL AND to.kind IN ['mandate', 'task', 'function'] AND ($node IS NULL OR from.id = $node) AND line.degree IN ['weak', 'limited', 'partial']
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
