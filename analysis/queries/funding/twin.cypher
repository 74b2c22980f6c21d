// What pays for something or what a fund pays for, who votes and runs it, and what may not be paid.
{{parameters node: 'pbf'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:FUNDS|CONTRIBUTES_TO|PAYS_FOR|APPROVES_BUDGET|ADMINISTERS]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:FUNDS|CONTRIBUTES_TO|PAYS_FOR|APPROVES_BUDGET|ADMINISTERS]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Rules and cycles of money that hold it back, or others.
  MATCH (node)-[line:CONSTRAINS]-(other)
  WHERE {{reaches line other}}
  WITH line, startNode(line) AS source
  WHERE {{is source money}} OR any(scope IN line.scopes WHERE scope IN ['budget', 'finance'])
  RETURN 'beside' AS part, {{ends line}}
UNION
  // The same of what a post holds under this hat.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:CONSTRAINS]->(to)
  WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
    AND ({{is from money}} OR any(scope IN line.scopes WHERE scope IN ['budget', 'finance']))
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
