// The surest ways between two, and of equally sure ones the shortest: stated throughout, else with conclusions, else with
// common knowledge. All equally good ways are given.
{{parameters from: 'dsrsg-rc-hc', to: 'ga', by: 'answering'}}

MATCH (from{{recorded id: $from}}), (to{{recorded id: $to}})
WHERE {{node from}} AND {{node to}}
WITH from AS origin, to AS goal
CALL (origin, goal) {
  UNWIND [origin, goal] AS node
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND [floor IN [2, 1, 0] WHERE floor >= $slice.confidence] AS floor
  CALL (origin, goal, floor) {
    // Up chains of answering.
    WITH origin, goal, floor
    WHERE $by = 'answering'
    CALL (origin, goal, floor) {
      WITH origin, goal, floor
      WHERE origin <> goal AND {{node origin floor}} AND {{node goal floor}}
      {{fragment climb start: origin, keep: goal, floor}}
      {{fragment ways-up start: origin, keep: goal, floor}}
      {{fragment ways-to goal: goal}}
    }
    RETURN lines
  UNION
    // Along any lines, either way, of at most ten steps.
    WITH origin, goal, floor
    WHERE $by = 'any' AND origin <> goal AND {{node origin floor}} AND {{node goal floor}}
    MATCH way = ALL SHORTEST (origin) (()-[r]-(n) WHERE NOT r.kind IN ['addressed-to', 'concerns'] AND {{asserted r floor}} AND {{node n floor}}){1,10} (goal)
    {{fragment surest-lines}}
  }
  WITH floor, lines
  WHERE size(lines) > 0
  ORDER BY floor DESC
  LIMIT 1
  UNWIND lines AS line
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
