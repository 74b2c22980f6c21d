// Which recommendations name somebody: those addressed to it, and those that would change something about it.
{{parameters node: 'ga'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE ($form IS NULL OR q.form = $form) AND node.id IN q.addressees + q.inferredAddressees + q.concerns
  MATCH (other{{recorded id: q.id}})-[line]->(node)
  WHERE {{line line}} AND {{node other}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
