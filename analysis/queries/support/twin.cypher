// Who supports a post, or which are said to have no support, and the recommendations that would give it some.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'srsg'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// All nodes when none is named: of these only the ones said to lack support.
CALL () {
  MATCH (node:DottedNode {edition: $edition, id: $node})
  RETURN node
UNION
  UNWIND CASE WHEN $node IS NULL THEN [$edition] ELSE [] END AS edition
  MATCH (node:DottedNode {edition: edition})
  RETURN node
}
WITH node
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
WITH node, COLLECT {
  MATCH (node)<-[line:SUPPORTS]-(other)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN line
} AS lines
WITH node, lines
WHERE $node IS NOT NULL OR (size(lines) = 0 AND EXISTS {
  MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'supports', direction: 'in', scope: 'general'})
  WHERE c.node = node.id OR c.nodeKind = node.kind
})
CALL (node, lines) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND lines AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Recommendations whose patch adds a line of support to it; a patch says `from kind to` of each line it adds.
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE any(added IN p.adds WHERE split(added, ' ')[1..] = ['supports', node.id])
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE q.id = p.recommendation
  MATCH (asked:DottedNode {edition: $edition, id: q.id})
  WHERE asked.confidenceRank >= $slice.confidence AND asked.sinceDay <= $slice.atLast AND asked.untilDay >= $slice.atFirst
  RETURN 'about' AS part, asked AS from, null AS line, null AS to
}
RETURN DISTINCT part, from, line, to
