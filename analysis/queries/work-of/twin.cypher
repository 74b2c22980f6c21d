// What somebody carries, does, runs, leads or produces; what it is said not to.
{{parameters node: 'srsg'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|HEADS|CHAIRS|ADMINISTERS|PRODUCES]->(other)
  WHERE {{line line}} AND {{node other}}
  RETURN {{answer line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|HEADS|CHAIRS|ADMINISTERS|PRODUCES]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN {{answer line}}
}
RETURN part, from, line, to
