// Recommendations of a form, section or firmness, about something, or with a word in them.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param form => 'point'
//   :param section => null
//   :param firmness => null
//   :param about => null
//   :param text => null
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// Each recommendation is a row with its fields, and a node of the same id.
MATCH (q:Request {edition: $edition, part: 'recommendations'})
WHERE ($form IS NULL OR q.form = $form) AND ($section IS NULL OR q.section = $section)
  AND ($firmness IS NULL OR q.firmness = $firmness) AND ($about IS NULL OR $about IN q.concerns)
  AND ($text IS NULL OR toLower(q.title + ' ' + q.text) CONTAINS toLower($text))
MATCH (node:DottedNode {edition: $edition, id: q.id})
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
RETURN 'about' AS part, node AS from, null AS line, null AS to
ORDER BY from.id
