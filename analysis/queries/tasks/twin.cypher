// Which tasks a mandate or a wider task holds, who does each, and what pays for it.
{{parameters node: 'mandate'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:CONTAINS_TASK]->(other)
  WHERE {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:CONTAINS_TASK]->(to)
  WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Of an actor: what it carries out.
  MATCH (node)-[line:IMPLEMENTS|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|NEEDED_FOR]->(other)
  WHERE {{is node actor}} AND NOT {{is node role}} AND {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What it is a task of.
  MATCH (node)<-[line:CONTAINS_TASK]-(other)
  WHERE {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Who does each task, and what pays for it or is said not to.
  MATCH (node)-[r:CONTAINS_TASK]->(task)<-[line:IMPLEMENTS|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|NEEDED_FOR|FUNDS]-(other)
  WHERE {{reaches r task}}
    AND (line.polarity = 'asserted' OR line.kind = 'funds') AND {{line line}} AND {{node other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // The same for tasks held under a hat.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[r:CONTAINS_TASK]->(task)<-[line:IMPLEMENTS|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|NEEDED_FOR|FUNDS]-(other)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND {{node from}} AND {{reaches r task}}
    AND (line.polarity = 'asserted' OR line.kind = 'funds') AND {{line line}} AND {{node other}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
