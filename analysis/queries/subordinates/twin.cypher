// Who answers to somebody, and who is said not to.
{{parameters node: 'srsg'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Those under it; what is denied stands beside.
  MATCH (node)<-[line:{{types answers}}]-(other)
  WHERE {{line line}} AND {{node other}} AND ($kind IS NULL OR other.kind = $kind)
    AND {{about line}}
  RETURN {{answer line}}
}
RETURN part, from, line, to
