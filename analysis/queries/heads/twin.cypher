// Who heads, leads or chairs something; who else has a part over it; who leads what it is part of.
{{parameters node: 'srsg'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)<-[line:HEADS|LEADS|CHAIRS]-(other)
  WHERE {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Others with a part over it.
  MATCH (other)-[line:COORDINATES_WITH|HAS_AUTHORITY_OVER|OVERSEES|DIRECTS]->(node)
  WHERE {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Of a hat: who wears it.
  MATCH (node)<-[line:{{types wears}}]-(other)
  WHERE {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Who leads what it is part of or takes part in meanwhile. A hat takes part where its post does so under the hat.
  CALL (node) {
    MATCH (node)-[r:PART_OF|PARTICIPATES_IN]->(whole)
    WHERE {{node whole}}
    RETURN r, whole
  UNION
    UNWIND {{as-hat node}} AS worn
    MATCH (from{{recorded}})-[r:PART_OF|PARTICIPATES_IN]->(to)
    WHERE from.kind IS NOT NULL AND r.hat = worn AND {{node from}} AND {{node to}}
    RETURN r, CASE to WHEN node THEN from ELSE to END AS whole
  }
  MATCH (whole)<-[line:HEADS|LEADS|CHAIRS]-(other)
  WHERE {{asserted r}} AND {{reaches line other}} AND {{together r line}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
