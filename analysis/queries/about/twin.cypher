// Everything on record about somebody or something: every line at it, denied ones too.
{{parameters node: 'srsg'}}

MATCH (node:DottedNode {edition: $edition, id: $node})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  MATCH (node)-[line]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What a post holds under this hat.
  UNWIND CASE WHEN {{is node role}} THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
