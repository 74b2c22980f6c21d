// Nodes that stand in one relation, and in another, with nothing in a third. A relation is a kind of line, or what the
// kind is called from its other end; answers and answered-to stand for every kind of answering.
{{parameters kind: 'body', lacks: 'answers'}}

// Each condition as kinds of line and their way.
CALL {
  UNWIND [{part: 'has', relation: $has, to: $to}, {part: 'and', relation: $and, to: $andTo}, {part: 'lacks', relation: $lacks, to: $lacksTo}] AS one
  WITH one
  WHERE one.relation IS NOT NULL
  WITH one, CASE one.relation
    WHEN 'answers' THEN {{lines answers}}
    WHEN 'answered-to' THEN {{lines answers}}
    {{inverses}}
    ELSE [one.relation] END AS kinds,
    one.relation IN (['answered-to'] + {{inverse-words}}) AS inward, one.relation IN {{lines symmetric}} AS both
  RETURN collect({part: one.part, to: one.to, kinds: kinds, inward: inward, both: both}) AS conditions
}
WITH conditions
WHERE size(conditions) > 0
MATCH (node{{recorded}})
WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN NOT {{is node proposal}} ELSE node.kind = $kind END
  AND ($level IS NULL OR {{value node level}} = $level)
  // Who answers to nobody is asked of actors, where no kind is asked for.
  AND ($kind IS NOT NULL OR $lacks IS NULL OR NOT $lacks IN ['answers', 'answered-to'] OR {{is node actor}})
  AND {{node node}}
// Its lines that meet each condition; what a post holds under a hat leaves the hat as well.
WITH node, conditions, COLLECT {
  UNWIND conditions AS one
  MATCH (node)-[line]-(other)
  WHERE line.kind IN one.kinds AND (one.both OR (startNode(line) = node) <> one.inward OR startNode(line) = endNode(line))
    AND (one.to IS NULL OR (other.id = one.to AND other <> node))
    AND {{line line}}
    AND {{node other}}
  RETURN {part: one.part, line: line, other: other.id} AS found
UNION
  UNWIND conditions AS one
  MATCH (from{{recorded}})-[line]->(to)
  WHERE {{is node role}} AND line.hat = node.id AND NOT one.inward AND line.kind IN one.kinds
    AND (one.to IS NULL OR (to.id = one.to AND to <> node))
    AND {{line line}}
    AND {{node from}}
    AND {{node to}}
  RETURN {part: one.part, line: line, other: to.id} AS found
} AS met
WITH node, conditions, [one IN met WHERE one.line.polarity = 'asserted'] AS met, [one IN met WHERE one.line.polarity = 'denied' AND one.part = 'lacks' | one.line] AS denied
WHERE all(one IN conditions WHERE (one.part = 'lacks') = none(other IN met WHERE other.part = one.part))
  // With several at one time, where that is asked.
  AND ($number IS NULL OR $has IS NULL OR any(a IN met WHERE a.part = 'has' AND any(b IN met WHERE b.part = 'has'
    AND a.other <> b.other AND {{together a.line b.line}})))
CALL (node, met, denied) {
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND met AS one
  WITH one.line AS line
  RETURN 'answer' AS part, {{ends line}}
UNION
  UNWIND denied AS line
  RETURN 'beside' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
