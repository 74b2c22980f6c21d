// What one section of a source says: lines, things and recommendations from there.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param section => '8'
//   :param source => null
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// `section 8` and `§8` mean 8. A row cites a place as `source#locator`.
WITH CASE WHEN toLower(trim($section)) STARTS WITH 'section' THEN trim(substring(trim($section), 7))
  WHEN trim($section) STARTS WITH '§' THEN trim(substring(trim($section), 1)) ELSE trim($section) END AS wanted
CALL (wanted) {
  MATCH (from:DottedNode {edition: $edition})-[line]->(to)
  WHERE from.kind IS NOT NULL AND from.kind <> 'recommendation' AND any(place IN line.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
    AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Things named there.
  MATCH (node:DottedNode {edition: $edition})
  WHERE node.kind IS NOT NULL AND node.kind <> 'recommendation' AND any(place IN node.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
    AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Recommendations made there.
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE any(place IN q.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
  MATCH (node:DottedNode {edition: $edition, id: q.id})
  WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
}
RETURN part, from, line, to
