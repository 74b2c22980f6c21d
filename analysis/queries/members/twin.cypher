// What something is made of, what it is part of, and what is said not to be in it.
{{parameters node: 'dpko'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:PART_OF|MEMBER_OF|PARTICIPATES_IN|LOCATED_IN|HOLDS|WEARS_HAT]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:PART_OF|MEMBER_OF|PARTICIPATES_IN|LOCATED_IN|HOLDS|WEARS_HAT]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
