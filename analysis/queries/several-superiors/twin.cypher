// Who has more than one superior.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param scope => null
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// Whoever has more than one line of reporting or deputizing, about anything.
MATCH (node:DottedNode {edition: $edition})-[up:REPORTS_TO|DEPUTY_OF]->(boss)
WHERE node.kind IS NOT NULL AND up.polarity = 'asserted' AND up.confidenceRank >= $slice.confidence AND up.sinceDay <= $slice.atLast AND up.untilDay >= $slice.atFirst AND ($slice.bases = [] OR up.basis IN $slice.bases) AND ($slice.kinds = [] OR up.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN up.scopes WHERE scope IN $slice.scopes)) AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
WITH node, count(up) AS ups
WHERE ups > 1
CALL (node) {
  // Of these lines those about the scope, what a post holds under a hat with the hat's.
  MATCH (node)-[line:REPORTS_TO|DEPUTY_OF]->(boss)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN line, boss
UNION
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:REPORTS_TO|DEPUTY_OF]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN line, CASE to WHEN node THEN from ELSE to END AS boss
}
WITH node, collect(line) AS lines, count(DISTINCT boss) AS bosses
WHERE bosses > 1
UNWIND lines AS line
RETURN DISTINCT 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
