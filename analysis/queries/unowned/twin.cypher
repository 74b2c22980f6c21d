// Functions that are said to have nobody who carries them.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition, kind: 'function'})
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst AND NOT EXISTS {
  MATCH (node)<-[r:RESPONSIBLE_FOR|IMPLEMENTS|ACCOUNTABLE_FOR]-(owner)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND owner.confidenceRank >= $slice.confidence AND owner.sinceDay <= $slice.atLast AND owner.untilDay >= $slice.atFirst
}
// Those who are said not to carry it, or not to answer for it.
WITH node, COLLECT {
  MATCH (node)<-[line:RESPONSIBLE_FOR|IMPLEMENTS|ACCOUNTABLE_FOR]-(other)
  WHERE line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN line
} AS denied
// It is said that nobody carries it where its recording is complete, its state says so, or somebody is said not to.
WITH node, denied, coalesce(node.state, '') IN ['unfilled', 'missing'] OR any(line IN denied WHERE line.kind <> 'accountable-for') OR EXISTS {
  MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'responsible-for', direction: 'in', scope: 'general'})
  WHERE c.node = node.id OR c.nodeKind = node.kind
} AS said
CALL (node, denied, said) {
  WITH node, said
  WHERE said
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND denied AS line
  RETURN CASE WHEN said THEN 'answer' ELSE 'beside' END AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
