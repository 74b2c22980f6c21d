// With whom somebody coordinates, with whom it is said to have to, and with whom it is said not to.
{{parameters node: 'srsg'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Ties of any kind, and those said not to hold.
  MATCH (node)-[line:COORDINATES_WITH|SHARES_INFORMATION_WITH|CONSULTS|LINKED_TO|RELATES_TO]-(other)
  WHERE {{line line}} AND {{node other}}
    AND {{about line}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:COORDINATES_WITH|SHARES_INFORMATION_WITH|CONSULTS|LINKED_TO|RELATES_TO]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
    AND {{about line}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Those it is said to have to coordinate with.
  MATCH (node)-[line:MUST_COORDINATE_WITH]-(other)
  WHERE {{reaches line other}}
    AND {{about line}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:MUST_COORDINATE_WITH]->(to)
  WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
    AND {{about line}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
