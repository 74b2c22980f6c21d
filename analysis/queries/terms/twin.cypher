// The notions that the sources work with, of a sort that holds a word.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param sort => 'degree'
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition, kind: 'concept'})
WHERE toLower(coalesce(node.classification, '')) CONTAINS toLower(trim(coalesce($sort, ''))) AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
RETURN 'about' AS part, node AS from, null AS line, null AS to
ORDER BY from.classification, from.id
