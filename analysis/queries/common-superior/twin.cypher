// The nearest common superiors of two: least steps for the one who has to climb further, then least steps in sum. All
// equally near ones are given, with all shortest ways.
{{parameters first: 'doa-cao', second: 'undp'}}

MATCH (first{{recorded id: $first}}), (second{{recorded id: $second}})
WHERE {{node first}} AND {{node second}}
CALL (first, second) {
  // First without common knowledge, then with it.
  UNWIND [floor IN [1, 0] WHERE floor >= $slice.confidence OR floor = 1] AS least
  WITH first, second, CASE WHEN least > $slice.confidence THEN least ELSE $slice.confidence END AS floor
  WITH first, second, floor
  WHERE first <> second AND {{node first floor}} AND {{node second floor}}
  UNWIND [first, second] AS node
  CALL (node, floor) {
    {{fragment climb start: node, keep: floor}}
    {{fragment ways-up start: node, keep: floor}}
    RETURN ways, levels, reduce(over = [], i IN range(0, 32) | over + [n IN ground WHERE n.id IN levels[i] | {id: n.id, node: n, class: n.class, steps: i}]) AS over
  }
  WITH first, second, floor, collect({ways: ways, levels: levels, over: over}) AS both
  // A class is no meeting place, since it stands for many, unless it is one of the two.
  WITH floor, both, reduce(meetings = [], n IN both[0].over | meetings + [m IN both[1].over WHERE m.id = n.id AND NOT (n.class AND n.steps > 0 AND m.steps > 0)
    | {node: n.node, most: CASE WHEN n.steps > m.steps THEN n.steps ELSE m.steps END, sum: n.steps + m.steps}]) AS meetings
  WHERE size(meetings) > 0
  ORDER BY floor DESC
  LIMIT 1
  UNWIND meetings AS meeting
  WITH both, meeting
  ORDER BY meeting.most, meeting.sum
  WITH both, collect(meeting) AS meetings
  WITH both, [one IN meetings WHERE one.most = meetings[0].most AND one.sum = meetings[0].sum | one.node] AS superiors
  UNWIND both AS side
  WITH superiors, side.ways AS ways, side.levels AS levels
  WITH superiors, [one IN superiors | one.id] AS ends, ways, levels
  WITH superiors, ways, reduce(wanted = [[]], i IN range(0, 32) | wanted + [[id IN levels[32 - i] WHERE id IN ends
      OR any(one IN ways WHERE one.from = id AND one.to IN wanted[i])]]) AS wanted
  RETURN superiors, [one IN ways WHERE any(level IN wanted WHERE one.to IN level) | one.line] AS lines
UNION
  RETURN [] AS superiors, [] AS lines
}
CALL (first, second, superiors, lines) {
  UNWIND [first, second] + superiors AS node
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND lines AS line
  RETURN 'answer' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
