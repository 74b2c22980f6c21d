// Two side by side: every line at either of them, denied ones too.
{{parameters first: 'dpko', second: 'dfs'}}

MATCH (node{{recorded}})
WHERE node.id IN [$first, $second] AND {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // What recommendations ask for joins nobody today.
  MATCH (node)-[line]-(other)
  WHERE NOT line.kind IN ['addressed-to', 'concerns'] AND {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line]->(to)
  WHERE {{worn line}} AND NOT line.kind IN ['addressed-to', 'concerns']
    AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
