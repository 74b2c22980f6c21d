// Nodes that stand in one relation, and in another, with nothing in a third. A relation is a kind of line, or what the
// kind is called from its other end; answers and answered-to stand for every kind of answering.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param kind => 'body'
//   :param level => null
//   :param has => null
//   :param to => null
//   :param and => null
//   :param andTo => null
//   :param lacks => 'answers'
//   :param lacksTo => null
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// A parameter that is null asks for nothing in particular.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// Each condition as kinds of line and their way.
CALL {
  UNWIND [{part: 'has', relation: $has, to: $to}, {part: 'and', relation: $and, to: $andTo}, {part: 'lacks', relation: $lacks, to: $lacksTo}] AS one
  WITH one
  WHERE one.relation IS NOT NULL
  WITH one, CASE one.relation
    WHEN 'answers' THEN ['reports-to', 'deputy-of', 'accountable-to', 'governed-by']
    WHEN 'answered-to' THEN ['reports-to', 'deputy-of', 'accountable-to', 'governed-by']
    WHEN 'answered-to-by' THEN ['reports-to']
    WHEN 'has-as-deputy' THEN ['deputy-of']
    WHEN 'directed-by' THEN ['directs']
    WHEN 'gets-directives-from' THEN ['sends-directive-to']
    WHEN 'under-the-authority-of' THEN ['has-authority-over']
    WHEN 'overseen-by' THEN ['oversees']
    WHEN 'holds-delegated-authority-from' THEN ['delegates-authority-to']
    WHEN 'empowered-by' THEN ['grants-authority-to']
    WHEN 'acted-for-by' THEN ['acts-for']
    WHEN 'backed-by' THEN ['backs']
    WHEN 'decided-by' THEN ['decides-on']
    WHEN 'governs' THEN ['governed-by']
    WHEN 'to-be-held-to-account-by' THEN ['holds-to-account']
    WHEN 'has-as-accountable-actor' THEN ['accountable-for']
    WHEN 'has-as-responsible-actor' THEN ['responsible-for']
    WHEN 'has-as-part' THEN ['part-of']
    WHEN 'has-as-member' THEN ['member-of']
    WHEN 'headed-by' THEN ['heads']
    WHEN 'led-by' THEN ['leads']
    WHEN 'chaired-by' THEN ['chairs']
    WHEN 'a-hat-of' THEN ['wears-hat']
    WHEN 'held-by' THEN ['holds']
    WHEN 'represented-by' THEN ['represents']
    WHEN 'supported-by' THEN ['supports']
    WHEN 'houses' THEN ['located-in']
    WHEN 'authorized-by' THEN ['authorizes']
    WHEN 'established-by' THEN ['establishes']
    WHEN 'a-task-of' THEN ['contains-task']
    WHEN 'carried-out-by' THEN ['implements']
    WHEN 'needs' THEN ['needed-for']
    WHEN 'covered-by' THEN ['covers']
    WHEN 'funded-by' THEN ['funds']
    WHEN 'paid-into-by' THEN ['contributes-to']
    WHEN 'has-its-budget-approved-by' THEN ['approves-budget']
    WHEN 'administered-by' THEN ['administers']
    WHEN 'used-by' THEN ['uses']
    WHEN 'has-to-be-paid-for-by' THEN ['pays-for']
    WHEN 'consulted-by' THEN ['consults']
    WHEN 'has-as-participant' THEN ['participates-in']
    WHEN 'run-by' THEN ['runs']
    WHEN 'replaced-by' THEN ['replaces']
    WHEN 'constrained-by' THEN ['constrains']
    WHEN 'produced-by' THEN ['produces']
    WHEN 'draws-on' THEN ['informs']
    WHEN 'endorsed-by' THEN ['endorses']
    WHEN 'defined-in' THEN ['defines']
    WHEN 'has-applied-to-it' THEN ['applied-in']
    WHEN 'asked-by' THEN ['addressed-to']
    WHEN 'the-subject-of' THEN ['concerns']
    ELSE [one.relation] END AS kinds,
    one.relation IN ['answered-to', 'answered-to-by', 'has-as-deputy', 'directed-by', 'gets-directives-from', 'under-the-authority-of', 'overseen-by', 'holds-delegated-authority-from', 'empowered-by', 'acted-for-by', 'backed-by', 'decided-by', 'governs', 'to-be-held-to-account-by', 'has-as-accountable-actor', 'has-as-responsible-actor', 'has-as-part', 'has-as-member', 'headed-by', 'led-by', 'chaired-by', 'a-hat-of', 'held-by', 'represented-by', 'supported-by', 'houses', 'authorized-by', 'established-by', 'a-task-of', 'carried-out-by', 'needs', 'covered-by', 'funded-by', 'paid-into-by', 'has-its-budget-approved-by', 'administered-by', 'used-by', 'has-to-be-paid-for-by', 'consulted-by', 'has-as-participant', 'run-by', 'replaced-by', 'constrained-by', 'produced-by', 'draws-on', 'endorsed-by', 'defined-in', 'has-applied-to-it', 'asked-by', 'the-subject-of'] AS inward, one.relation IN ['coordinates-with', 'must-coordinate-with', 'linked-to', 'relates-to', 'shares-information-with', 'aligned-with', 'parallel-to'] AS both
  RETURN collect({part: one.part, to: one.to, kinds: kinds, inward: inward, both: both}) AS conditions
}
WITH conditions
WHERE size(conditions) > 0
MATCH (node:DottedNode {edition: $edition})
WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN node.kind <> 'recommendation' ELSE node.kind = $kind END
  AND ($level IS NULL OR node.level = $level)
  AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
// Its lines that meet each condition; what a post holds under a hat leaves the hat as well.
WITH node, conditions, COLLECT {
  UNWIND conditions AS one
  MATCH (node)-[line]-(other)
  WHERE line.kind IN one.kinds AND (one.both OR (startNode(line) = node) <> one.inward OR startNode(line) = endNode(line))
    AND (one.to IS NULL OR (other.id = one.to AND other <> node))
    AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes))
    AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN {part: one.part, line: line}
UNION
  UNWIND conditions AS one
  MATCH (from:DottedNode {edition: $edition})-[line]->(to)
  WHERE node.kind = 'hat' AND line.hat = node.id AND NOT one.inward AND line.kind IN one.kinds
    AND (one.to IS NULL OR (to.id = one.to AND to <> node))
    AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes))
    AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst
    AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN {part: one.part, line: line}
} AS met
WITH node, conditions, [one IN met WHERE one.line.polarity = 'asserted'] AS met, [one IN met WHERE one.line.polarity = 'denied' AND one.part = 'lacks' | one.line] AS denied
WHERE all(one IN conditions WHERE (one.part = 'lacks') = none(other IN met WHERE other.part = one.part))
CALL (node, met, denied) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND met AS one
  WITH one.line AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  UNWIND denied AS line
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
