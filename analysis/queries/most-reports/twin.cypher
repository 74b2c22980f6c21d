// Who has the most direct reports, with those who answer to them.
{{parameters}}

MATCH (node{{recorded}})<-[line:{{types reports}}]-(other)
WHERE node.kind IS NOT NULL AND {{joins line}} AND {{node node}} AND {{node other}}
  AND ($kind IS NULL OR node.kind = $kind)
// Whoever answers on several lines counts once.
WITH node, count(DISTINCT other) AS reports, collect(line) AS lines
WITH collect({reports: reports, lines: lines}) AS led, max(reports) AS most
UNWIND [one IN led WHERE one.reports = most] AS one
UNWIND one.lines AS line
RETURN 'answer' AS part, {{ends line}}
