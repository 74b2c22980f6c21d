// Who directs whom: all directions, those one actor gets, or only those called unclear.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => null
//   :param scope => null
//   :param conflicting => false
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

CALL () {
  // Whom it is asked about.
  MATCH (node:DottedNode {edition: $edition, id: $node})
  WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  MATCH (from:DottedNode {edition: $edition})-[line:DIRECTS|SENDS_DIRECTIVE_TO]->(to)
  WHERE from.kind IS NOT NULL AND ($node IS NULL OR to.id = $node) AND (NOT $conflicting OR line.clarity = 'unclear')
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
