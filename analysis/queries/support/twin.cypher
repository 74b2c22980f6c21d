// Who supports a post, or which are said to have no support, and the recommendations that would give it some.
{{parameters node: 'srsg'}}

// All nodes when none is named: of these only the ones said to lack support.
CALL () {
  MATCH (node{{recorded id: $node}})
  RETURN node
UNION
  UNWIND CASE WHEN $node IS NULL THEN [$edition] ELSE [] END AS edition
  MATCH (node:DottedNode {edition: edition})
  RETURN node
}
WITH node
WHERE {{node node}}
WITH node, COLLECT {
  MATCH (node)<-[line:SUPPORTS]-(other)
  WHERE {{reaches line other}}
  RETURN line
} AS lines
WITH node, lines
WHERE $node IS NOT NULL OR (size(lines) = 0 AND {{complete node supports in}})
CALL (node, lines) {
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND lines AS line
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Recommendations whose patch adds a line of support to it; a patch says `from kind to` of each line it adds.
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE any(added IN p.adds WHERE split(added, ' ')[1..] = ['supports', node.id])
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE q.id = p.recommendation
  MATCH (asked{{recorded id: q.id}})
  WHERE {{node asked}}
  RETURN 'about' AS part, {{alone asked}}
}
RETURN DISTINCT part, from, line, to
