// Who directs whom: all directions, those one actor gets, or only those called unclear or contradictory.
{{parameters}}

CALL () {
  // Whom it is asked about.
  MATCH (node:DottedNode {edition: $edition, id: $node})
  WHERE {{node node}}
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  MATCH (from:DottedNode {edition: $edition})-[line:DIRECTS|SENDS_DIRECTIVE_TO]->(to)
  WHERE from.kind IS NOT NULL AND ($node IS NULL OR to.id = $node) AND (NOT $conflicting OR line.clarity IN ['unclear', 'contradictory'])
    AND {{asserted line}} AND {{node from}} AND {{node to}}
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
