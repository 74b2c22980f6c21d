// Lines of a sort: those denied, those called unclear, those in practice only, of a kind, from or to somebody.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param kind => 'reports-to'
//   :param family => null
//   :param from => null
//   :param to => null
//   :param polarity => null
//   :param basis => null
//   :param clarity => null
//   :param degree => null
//   :param sureness => null
//   :param scope => null
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

CALL () {
  MATCH (node:DottedNode {edition: $edition})
  WHERE node.id IN [$from, $to] AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  MATCH (from:DottedNode {edition: $edition})-[line]->(to)
  WHERE from.kind IS NOT NULL AND from.kind <> 'recommendation' AND ($kind IS NULL OR line.kind = $kind)
    AND ($from IS NULL OR from.id = $from) AND ($to IS NULL OR to.id = $to)
    AND ($polarity IS NULL OR line.polarity = $polarity) AND ($basis IS NULL OR line.basis = $basis)
    AND ($clarity IS NULL OR line.clarity = $clarity) AND ($degree IS NULL OR line.degree = $degree)
    AND ($sureness IS NULL OR line.confidence = $sureness)
    AND ($family IS NULL OR line.kind IN CASE $family
      WHEN 'authority' THEN ['reports-to', 'deputy-of', 'directs', 'sends-directive-to', 'has-authority-over', 'oversees', 'delegates-authority-to', 'grants-authority-to', 'acts-for', 'backs', 'decides-on']
      WHEN 'accountability' THEN ['accountable-to', 'governed-by', 'holds-to-account', 'accountable-for', 'responsible-for']
      WHEN 'structure' THEN ['part-of', 'member-of', 'heads', 'leads', 'chairs', 'wears-hat', 'holds', 'represents', 'supports', 'located-in']
      WHEN 'mandate' THEN ['authorizes', 'establishes', 'contains-task', 'implements', 'needed-for', 'covers']
      WHEN 'resources' THEN ['funds', 'contributes-to', 'approves-budget', 'administers', 'uses', 'pays-for']
      WHEN 'coordination' THEN ['coordinates-with', 'must-coordinate-with', 'consults', 'linked-to', 'relates-to', 'participates-in', 'shares-information-with']
      WHEN 'process' THEN ['runs', 'aligned-with', 'parallel-to', 'replaces', 'constrains', 'produces', 'informs', 'endorses', 'defines', 'applied-in']
      WHEN 'reform' THEN ['addressed-to', 'concerns']
      ELSE [] END)
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
    AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
