// Whether the first stands in a relation to the second: said or denied, or by way of others, and what else is said of the
// two. All equally good ways are given.
{{parameters first: 'resident-heads', second: 'srsg', relation: 'answers'}}

MATCH (first{{recorded id: $first}}), (second{{recorded id: $second}})
WHERE {{node first}} AND {{node second}}
// Everything between the two; of it what is meant: `answers` and `belongs` in any of their forms, or one kind of line.
WITH first, second, COLLECT {
  UNWIND [[first, second], [second, first]] AS pair
  WITH pair[0] AS one, pair[1] AS other
  MATCH (one)-[line]-(far)
  WHERE one <> other AND (far = other OR line.hat = other.id) AND {{line line}} AND {{node far}}
  RETURN DISTINCT line
} AS all
WITH first, second, all, CASE $relation WHEN 'answers' THEN {{lines answers}} WHEN 'belongs' THEN ['part-of', 'member-of', 'located-in'] ELSE [$relation] END AS kinds
WITH first, second, all, kinds, [line IN all WHERE line.kind IN kinds
  AND (endNode(line) = second OR line.kind IN {{lines symmetric}})] AS meant
CALL (first, second, meant) {
  // Where nothing is said of that: over several steps, the surest ways, and of equally sure ones the shortest.
  UNWIND [floor IN [2, 1, 0] WHERE floor >= $slice.confidence] AS floor
  CALL (first, second, meant, floor) {
    WITH first, second, meant, floor
    WHERE $relation = 'answers' AND meant = []
    CALL (first, second, floor) {
      WITH first, second, floor
      WHERE first <> second AND {{node first floor}} AND {{node second floor}}
      {{fragment climb start: first, keep: second, floor}}
      {{fragment ways-up start: first, keep: second, floor}}
      {{fragment ways-to goal: second}}
    }
    RETURN lines
  UNION
    // What it belongs to, at most ten steps up.
    WITH first, second, meant, floor
    WHERE $relation = 'belongs' AND meant = [] AND first <> second AND {{node first floor}} AND {{node second floor}}
    MATCH way = ALL SHORTEST (first) (()-[r:PART_OF|MEMBER_OF|LOCATED_IN]->(n) WHERE {{asserted r floor}} AND {{node n floor}}){1,10} (second)
    {{fragment surest-lines}}
  }
  WITH floor, lines
  WHERE size(lines) > 0
  ORDER BY floor DESC
  LIMIT 1
  RETURN collect(lines) AS through
}
WITH first, second, all, kinds, meant, reduce(lines = [], one IN through | lines + one) AS through
CALL (first, second, all, kinds, meant, through) {
  UNWIND [first, second] AS node
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND meant + through AS line
  RETURN 'answer' AS part, {{ends line}}
UNION
  UNWIND all AS line
  WITH line, meant
  WHERE NOT line IN meant
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Where nothing is said of that: what is said of the classes that either is one of (no class is 16 deep).
  WITH first, second, kinds, meant, through
  WHERE meant + through = [] AND first <> second
  UNWIND [true, false] AS upward
  WITH first, second, kinds, upward, reduce(levels = [[CASE WHEN upward THEN first ELSE second END]], i IN range(0, 15) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)-[r:{{types structure}}]-(b)
    WHERE b.class AND {{upward r a}}
      AND {{reaches r b}}
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels AS level
  UNWIND level AS class
  WITH DISTINCT first, second, kinds, upward, class
  WHERE NOT class IN [first, second]
  MATCH (class)-[line]-()
  WHERE CASE WHEN upward THEN endNode(line) = second ELSE startNode(line) = first END AND line.kind IN kinds AND {{line line}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Where nothing is said at all: what is said of those who wear the first as a hat.
  MATCH (first)<-[r:{{types wears}}]-(post)
  WHERE meant + through = [] AND first <> second AND post <> second AND {{reaches r post}}
  UNWIND COLLECT {
    UNWIND [[post, second], [second, post]] AS pair
    WITH pair[0] AS one, pair[1] AS other
    MATCH (one)-[line]-(far)
    WHERE one <> other AND (far = other OR line.hat = other.id) AND {{line line}} AND {{node far}}
    RETURN DISTINCT line
  } AS line
  RETURN 'beside' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
