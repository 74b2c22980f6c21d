// Two side by side: every line of the kinds by which they can be compared, denied ones too.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param first => 'dpko'
//   :param second => 'dfs'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition})
WHERE node.id IN [$first, $second] AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Superiors, hats, work, authority, what it leads, supports, coordinates with, is part of, deals with.
  MATCH (node)-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|WEARS_HAT|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|PRODUCES|FUNDS|CONTRIBUTES_TO|HAS_AUTHORITY_OVER|DIRECTS|OVERSEES|DECIDES_ON|APPROVES_BUDGET|AUTHORIZES|HEADS|LEADS|CHAIRS|SUPPORTS|COORDINATES_WITH|MUST_COORDINATE_WITH|LINKED_TO|REPRESENTS|MEMBER_OF|PARTICIPATES_IN|PART_OF|COVERS|CONTAINS_TASK|DEFINES]-(other)
  WHERE (startNode(line) = node OR line.kind IN ['coordinates-with', 'must-coordinate-with', 'linked-to']) AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|WEARS_HAT|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|PRODUCES|FUNDS|CONTRIBUTES_TO|HAS_AUTHORITY_OVER|DIRECTS|OVERSEES|DECIDES_ON|APPROVES_BUDGET|AUTHORIZES|HEADS|LEADS|CHAIRS|SUPPORTS|COORDINATES_WITH|MUST_COORDINATE_WITH|LINKED_TO|REPRESENTS|MEMBER_OF|PARTICIPATES_IN|PART_OF|COVERS|CONTAINS_TASK|DEFINES]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Who answers to it, in whose hands it is, and its money.
  MATCH (node)<-[line:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|ADMINISTERS|FUNDS|CONTRIBUTES_TO|PAYS_FOR]-(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What runs beside others.
  MATCH (node)-[line:PARALLEL_TO|ALIGNED_WITH|REPLACES|CONSTRAINS|INFORMS]-(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:PARALLEL_TO|ALIGNED_WITH|REPLACES|CONSTRAINS|INFORMS]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
