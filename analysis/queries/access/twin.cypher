// Who uses something, who has to pay for it, who decides on it, and what pays for it.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'mission-assets'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition, id: $node})
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Those who use it, and those said not to.
  MATCH (node)<-[line:USES]-(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Those who pay, decide or fund.
  MATCH (node)<-[line:PAYS_FOR|ADMINISTERS|DECIDES_ON|HAS_AUTHORITY_OVER|FUNDS]-(other)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
