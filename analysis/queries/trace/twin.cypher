// Who made, led or issued something and what went into it; what came out of it and who got that.
// Lines are followed through documents, processes and mechanisms, not through people and bodies, which deal with much else.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'hlp-coherence'
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
  // Behind it, level by level (no trail has more than 32).
  WITH node, reduce(levels = [[node]], i IN range(0, 31) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)<-[r:AUTHORIZES|ESTABLISHES|PRODUCES|RUNS|LEADS|CHAIRS|ENDORSES|INFORMS|PARTICIPATES_IN]-(b)
    WHERE (a = node OR NOT a.kind IN ['body', 'entity', 'post', 'hat'])
      AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels AS level
  UNWIND level AS a
  WITH DISTINCT node, a
  MATCH (a)<-[line:AUTHORIZES|ESTABLISHES|PRODUCES|RUNS|LEADS|CHAIRS|ENDORSES|INFORMS|PARTICIPATES_IN]-(b)
  WHERE (a = node OR NOT a.kind IN ['body', 'entity', 'post', 'hat']) AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What it led to.
  WITH node, reduce(levels = [[node]], i IN range(0, 31) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)-[r:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(b)
    WHERE (a = node OR NOT a.kind IN ['body', 'entity', 'post', 'hat'])
      AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels AS level
  UNWIND level AS a
  WITH DISTINCT node, a
  MATCH (a)-[line:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(b)
  WHERE (a = node OR NOT a.kind IN ['body', 'entity', 'post', 'hat']) AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What it is said to leave aside.
  MATCH (node)-[line:COVERS|PRODUCES]->(other)
  WHERE line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:COVERS|PRODUCES]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
