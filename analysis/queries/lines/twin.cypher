// Lines of a sort: those denied, those called unclear, those in practice only, of a kind, from or to somebody.
{{parameters kind: 'reports-to'}}

CALL () {
  MATCH (node{{recorded}})
  WHERE node.id IN [$from, $to] AND {{node node}}
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (from{{recorded}})-[line]->(to)
  WHERE from.kind IS NOT NULL AND NOT {{is from proposal}} AND ($kind IS NULL OR line.kind = $kind)
    AND ($from IS NULL OR from.id = $from) AND ($to IS NULL OR to.id = $to)
    AND ($polarity IS NULL OR line.polarity = $polarity) AND ($basis IS NULL OR line.basis = $basis)
    AND ($clarity IS NULL OR line.clarity = $clarity) AND ($degree IS NULL OR line.degree = $degree)
    AND ($sureness IS NULL OR line.confidence = $sureness)
    AND ($family IS NULL OR line.kind IN CASE $family
      {{families}}
      ELSE [] END)
    AND {{about line}}
    AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
