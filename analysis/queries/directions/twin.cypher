// Who directs whom: all directions, those one actor gets, or only those called unclear or contradictory.
{{parameters}}

CALL () {
  // Whom it is asked about.
  MATCH (node{{recorded id: $node}})
  WHERE {{node node}}
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (from{{recorded}})-[line:DIRECTS|SENDS_DIRECTIVE_TO]->(to)
  WHERE from.kind IS NOT NULL AND ($node IS NULL OR to.id = $node) AND (NOT $conflicting OR line.clarity IN ['unclear', 'contradictory'])
    // what is denied is told too
    AND ({{asserted line}} OR (NOT $conflicting AND {{denied line}})) AND {{node from}} AND {{node to}}
    AND {{about line}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
