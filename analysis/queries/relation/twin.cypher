// Everything said of two together, asserted or denied.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param first => 'srsg'
//   :param second => 'dpko'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (first:DottedNode {edition: $edition, id: $first}), (second:DottedNode {edition: $edition, id: $second})
WHERE first.confidenceRank >= $slice.confidence AND first.sinceDay <= $slice.atLast AND first.untilDay >= $slice.atFirst AND second.confidenceRank >= $slice.confidence AND second.sinceDay <= $slice.atLast AND second.untilDay >= $slice.atFirst
CALL (first, second) {
  UNWIND [first, second] AS node
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Lines between the two, or of the first under the second as a hat.
  MATCH (first)-[line]-(other)
  WHERE first <> second AND (other = second OR line.hat = second.id) AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // And of the second under the first as a hat.
  MATCH (second)-[line]-(other)
  WHERE first <> second AND line.hat = first.id AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
