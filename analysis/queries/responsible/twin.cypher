// Who carries a piece of work, who is said not to, who leads the mechanism that does, and what is left aside.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'integrated-planning'
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
  // Those who carry it; those said not to stand beside.
  MATCH (node)<-[line:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN CASE line.polarity WHEN 'denied' THEN 'beside' ELSE 'answer' END AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Who leads a mechanism that carries it.
  MATCH (node)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(who)<-[line:HEADS|LEADS|CHAIRS]-(other)
  WHERE who.kind = 'mechanism' AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND who.confidenceRank >= $slice.confidence AND who.sinceDay <= $slice.atLast AND who.untilDay >= $slice.atFirst
    AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What those who carry it are said to leave aside.
  MATCH (node)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(who)-[line:COVERS]->(other)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND who.confidenceRank >= $slice.confidence AND who.sinceDay <= $slice.atLast AND who.untilDay >= $slice.atFirst
    AND line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Also under a hat that carries it.
  MATCH (node)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(who)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND who.confidenceRank >= $slice.confidence AND who.sinceDay <= $slice.atLast AND who.untilDay >= $slice.atFirst
  UNWIND CASE who.kind WHEN 'hat' THEN [who.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:COVERS]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
