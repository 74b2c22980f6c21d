// Who may decide about something; who is said to have no such authority.
{{parameters node: 'mission-assets'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)<-[line:DECIDES_ON|HAS_AUTHORITY_OVER|DIRECTS|OVERSEES|APPROVES_BUDGET|AUTHORIZES|ADMINISTERS|HEADS|LEADS|CHAIRS|RUNS]-(other)
  WHERE {{line line}} AND {{node other}}
    AND {{about line}}
  RETURN {{answer line}}
}
RETURN part, from, line, to
