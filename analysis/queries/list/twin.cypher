// Nodes of a kind, level, pillar, state, classification or name, or of a date; within something where that is asked.
{{parameters kind: 'body'}}

// What is part of it or lies in it, step by step (nothing lies deeper than 32).
WITH reduce(levels = [COLLECT {
  MATCH (whole{{recorded id: $within}})
  WHERE {{node whole}}
  RETURN whole
}], i IN range(0, 31) | levels + [COLLECT {
  UNWIND levels[i] AS a
  MATCH (a)<-[r:PART_OF|MEMBER_OF|LOCATED_IN]-(b)
  WHERE {{reaches r b}}
  RETURN DISTINCT b
}]) AS levels
WITH levels[0] AS wholes, COLLECT {
  UNWIND levels[1..] AS level
  UNWIND level AS n
  RETURN DISTINCT n
} AS inside
// Recommendations only when asked for by kind.
MATCH (node{{recorded}})
WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN NOT {{is node proposal}} ELSE node.kind = $kind END
  AND ($level IS NULL OR {{value node level}} = $level) AND ($pillar IS NULL OR {{value node pillar}} = $pillar)
  AND ($state IS NULL OR {{value node state}} = $state) AND ($classification IS NULL OR {{value node classification}} = $classification)
  AND ($text IS NULL OR any(name IN [{{value node name}}, coalesce({{value node short}}, ''), node.name, coalesce(node.short, '')] + node.aliases WHERE toLower(name) CONTAINS toLower($text))
    // a year or another date is also meant as one
    OR $text =~ '[0-9][0-9][0-9][0-9](-[0-9][0-9])?(-[0-9][0-9])?' AND node.since STARTS WITH $text)
  AND {{node node}}
  AND ($within IS NULL OR node IN inside AND NOT node IN wholes)
RETURN 'about' AS part, {{alone node}}
ORDER BY from.name
