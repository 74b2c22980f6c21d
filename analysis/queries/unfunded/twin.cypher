// Work that a budget may not pay for, what pays in its place, and work paid only in part.
{{parameters}}

CALL () {
  // Work said not to be paid.
  MATCH (from{{recorded}})-[line:FUNDS]->(to)
  WHERE from.kind IS NOT NULL AND {{is to work}} AND ($node IS NULL OR from.id = $node) AND {{denied line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What pays for it then.
  MATCH (from{{recorded}})-[r:FUNDS]->(work)<-[line:FUNDS]-(other)
  WHERE from.kind IS NOT NULL AND {{is work work}} AND ($node IS NULL OR from.id = $node) AND {{denied r}} AND {{node from}} AND {{node work}}
    AND {{reaches line other}} AND {{together r line}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Work paid in part only.
  MATCH (from{{recorded}})-[line:FUNDS]->(to)
  WHERE from.kind IS NOT NULL AND {{is to work}} AND ($node IS NULL OR from.id = $node) AND {{feeble line}}
    AND {{reaches line from}} AND {{node to}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
