// To whom somebody answers; what is denied or unclear; who has a say over what it administers; superiors of the classes
// it belongs to.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'doa-cao'
//   :param scope => null
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition, id: $node})
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Its superiors; those said not to be stand beside.
  MATCH (node)-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN CASE line.polarity WHEN 'denied' THEN 'beside' ELSE 'answer' END AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN CASE line.polarity WHEN 'denied' THEN 'beside' ELSE 'answer' END AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Lines at it that a source calls unclear.
  MATCH (node)-[line]-(other)
  WHERE line.clarity = 'unclear' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Who decides on what it administers.
  MATCH (node)-[r:ADMINISTERS]->(means)<-[line:DECIDES_ON|HAS_AUTHORITY_OVER]-(other)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND means.confidenceRank >= $slice.confidence AND means.sinceDay <= $slice.atLast AND means.untilDay >= $slice.atFirst
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // The same for what a post administers under this hat.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[r:ADMINISTERS]->(means)<-[line:DECIDES_ON|HAS_AUTHORITY_OVER]-(other)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND means.confidenceRank >= $slice.confidence AND means.sinceDay <= $slice.atLast AND means.untilDay >= $slice.atFirst
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Superiors of the classes it is one of, directly or through a narrower class (no class is 16 deep).
  WITH node, reduce(levels = [[node]], i IN range(0, 15) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)-[r:PART_OF|HEADS]-(b)
    WHERE b.class AND CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END
      AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels[1..] AS level
  UNWIND level AS class
  WITH DISTINCT node, class
  WHERE class <> node
  CALL (class) {
    MATCH (class)-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(other)
    WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    RETURN line
  UNION
    UNWIND CASE class.kind WHEN 'hat' THEN [class.id] ELSE [] END AS worn
    MATCH (from:DottedNode {edition: $edition})-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(to)
    WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    RETURN line
  }
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
