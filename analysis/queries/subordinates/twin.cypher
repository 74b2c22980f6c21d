// Who answers to somebody, and who is said not to.
{{parameters node: 'srsg'}}

MATCH (node:DottedNode {edition: $edition, id: $node})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Those under it; what is denied stands beside.
  MATCH (node)<-[line:{{types answers}}]-(other)
  WHERE {{line line}} AND {{node other}} AND ($kind IS NULL OR other.kind = $kind)
    AND ($scope IS NULL OR 'general' IN line.scopes OR $scope IN line.scopes)
  RETURN CASE line.polarity WHEN 'denied' THEN 'beside' ELSE 'answer' END AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
