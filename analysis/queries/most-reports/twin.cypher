// Who has the most direct reports at one time, with those who answer to them.
{{parameters}}

MATCH (node{{recorded}})<-[line:{{types reports}}]-(other)
WHERE node.kind IS NOT NULL AND {{joins line}} AND {{node node}} AND {{node other}} AND {{direct other node}}
  AND ($kind IS NULL OR node.kind = $kind)
WITH node, collect(line) AS lines
// The most are together when the last of them begins; whoever answers on several lines counts once.
CALL (lines) {
  UNWIND lines AS line
  WITH line.since AS since, line.until AS until, collect(line)[0] AS one
  UNWIND [b IN lines WHERE b = one OR {{together one b}} AND coalesce(b.since, '') + '-99' <= coalesce(one.since, '') + '-99'] AS b
  WITH one, count(DISTINCT startNode(b)) AS there
  RETURN max(there) AS reports
}
WITH collect({reports: reports, lines: lines}) AS led, max(reports) AS most
UNWIND [one IN led WHERE one.reports = most] AS one
UNWIND one.lines AS line
RETURN 'answer' AS part, {{ends line}}
