// Everything on record about somebody or something: every line at it, denied ones too.
{{parameters node: 'srsg'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
