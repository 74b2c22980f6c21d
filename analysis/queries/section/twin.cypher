// What one section of a source says: lines, things and recommendations from there.
{{parameters section: '8'}}

// `section 8` and `§8` mean 8. A row cites a place as `source#locator`.
WITH CASE WHEN toLower(trim($section)) STARTS WITH 'section' THEN trim(substring(trim($section), 7))
  WHEN trim($section) STARTS WITH '§' THEN trim(substring(trim($section), 1)) ELSE trim($section) END AS wanted
CALL (wanted) {
  MATCH (from{{recorded}})-[line]->(to)
  WHERE from.kind IS NOT NULL AND NOT {{is from proposal}} AND any(place IN line.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
    AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Things named there.
  MATCH (node{{recorded}})
  WHERE node.kind IS NOT NULL AND NOT {{is node proposal}} AND any(place IN node.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
    AND {{node node}}
  RETURN 'about' AS part, {{alone node}}
UNION
  // Recommendations made there.
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE any(place IN q.sources WHERE
    substring(place, size(split(place, '#')[0]) + 1) = wanted AND ($source IS NULL OR split(place, '#')[0] = $source))
  MATCH (node{{recorded id: q.id}})
  WHERE {{node node}}
  RETURN 'about' AS part, {{alone node}}
}
RETURN part, from, line, to
