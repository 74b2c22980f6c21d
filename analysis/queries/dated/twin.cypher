// What began or ended in a time, by the dates on record.
{{parameters period: '2004/2006'}}

// A date lies in the time where all days that it may mean do: a year has its last day, a month too.
WITH split($period, '/') AS ends
WITH head(ends) AS from, last(ends) AS to
WITH date(from) AS first, date(to) + CASE size(to) WHEN 4 THEN duration({years: 1}) WHEN 7 THEN duration({months: 1}) ELSE duration({days: 1}) END AS after
CALL (first, after) {
  MATCH (node{{recorded}})
  WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN NOT {{is node proposal}} ELSE node.kind = $kind END AND {{node node}}
  WITH node, first, after, [node.since, node.until] + reduce(dates = [], one IN coalesce(node.dated, []) | dates + split(trim(split(one, '|')[0]), '/')) AS dates
  WHERE any(one IN dates WHERE one <> '' AND date(one) >= first
    AND date(one) + CASE size(one) WHEN 4 THEN duration({years: 1}) WHEN 7 THEN duration({months: 1}) ELSE duration({days: 1}) END <= after)
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (a{{recorded}})-[line]->(b)
  WHERE $kind IS NULL AND {{line line}} AND {{node a}} AND {{node b}}
    AND any(one IN [line.since, line.until] WHERE date(one) >= first
      AND date(one) + CASE size(one) WHEN 4 THEN duration({years: 1}) WHEN 7 THEN duration({months: 1}) ELSE duration({days: 1}) END <= after)
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
