// Nodes of a kind, level, pillar, state, classification or name.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param kind => 'body'
//   :param level => null
//   :param pillar => null
//   :param state => null
//   :param classification => null
//   :param text => null
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// Recommendations only when asked for by kind.
MATCH (node:DottedNode {edition: $edition})
WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN node.kind <> 'recommendation' ELSE node.kind = $kind END
  AND ($level IS NULL OR node.level = $level) AND ($pillar IS NULL OR node.pillar = $pillar)
  AND ($state IS NULL OR node.state = $state) AND ($classification IS NULL OR node.classification = $classification)
  AND ($text IS NULL OR any(name IN [node.name, coalesce(node.short, '')] + node.aliases WHERE toLower(name) CONTAINS toLower($text)))
  AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
RETURN 'about' AS part, node AS from, null AS line, null AS to
ORDER BY from.name
