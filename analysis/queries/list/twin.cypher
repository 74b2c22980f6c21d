// Nodes of a kind, level, pillar, state, classification or name, or of a date.
{{parameters kind: 'body'}}

// Recommendations only when asked for by kind.
MATCH (node:DottedNode {edition: $edition})
WHERE node.kind IS NOT NULL AND CASE WHEN $kind IS NULL THEN NOT {{is node proposal}} ELSE node.kind = $kind END
  AND ($level IS NULL OR {{value node level}} = $level) AND ($pillar IS NULL OR {{value node pillar}} = $pillar)
  AND ($state IS NULL OR {{value node state}} = $state) AND ($classification IS NULL OR {{value node classification}} = $classification)
  AND ($text IS NULL OR any(name IN [{{value node name}}, coalesce({{value node short}}, ''), node.name, coalesce(node.short, '')] + node.aliases WHERE toLower(name) CONTAINS toLower($text))
    // a year or another date is also meant as one
    OR $text =~ '[0-9][0-9][0-9][0-9](-[0-9][0-9])?(-[0-9][0-9])?' AND node.since STARTS WITH $text)
  AND {{node node}}
RETURN 'about' AS part, node AS from, null AS line, null AS to
ORDER BY from.name
