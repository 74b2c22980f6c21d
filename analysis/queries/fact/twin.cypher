// One fact about somebody or something. Dates, states and numbers are properties of the node itself (since, until,
// state, fte, hatsMin, hatsMax); who leads, holds or issued it, where it is and how many it holds are told by lines.
{{parameters node: 'dsrsg-rc-hc', fact: 'head'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Facts that lines say. How many a class holds is told only where its members are said to be known.
  MATCH (node)<-[line:HEADS|LEADS|CHAIRS|HOLDS|AUTHORIZES|ESTABLISHES|PRODUCES|MEMBER_OF|PART_OF]-(other)
  WHERE line.kind IN CASE $fact WHEN 'head' THEN ['heads', 'leads', 'chairs'] WHEN 'holder' THEN ['holds'] WHEN 'origin' THEN ['authorizes', 'establishes', 'produces'] WHEN 'instances' THEN ['member-of', 'part-of'] ELSE [] END
    AND ($fact <> 'instances' OR (node.class AND coalesce({{value node members}}, '') = 'known'))
    AND {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  MATCH (node)-[line:LOCATED_IN|APPLIED_IN]->(other)
  WHERE line.kind IN CASE $fact WHEN 'location' THEN ['located-in'] WHEN 'applied' THEN ['applied-in'] ELSE [] END AND {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:LOCATED_IN|APPLIED_IN]->(to)
  WHERE {{worn line}} AND line.kind IN CASE $fact WHEN 'location' THEN ['located-in'] WHEN 'applied' THEN ['applied-in'] ELSE [] END AND {{reaches line from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
