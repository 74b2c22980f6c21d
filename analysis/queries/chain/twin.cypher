// Everybody above somebody, step by step, by lines that the sources state or from which we conclude.
{{parameters node: 'resident-heads'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
WITH node, CASE WHEN $slice.confidence > 1 THEN $slice.confidence ELSE 1 END AS floor
CALL (node, floor) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Common knowledge is left out.
  WITH node, floor
  WHERE {{node node floor}}
  {{fragment climb start: node, keep: floor}}
  {{fragment ways-up start: node, keep: floor}}
  UNWIND ways AS one
  WITH one.line AS line
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
