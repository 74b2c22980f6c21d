// Recommendations of a form, section or firmness, about something, or with a word in them.
{{parameters form: 'point'}}

// Each recommendation is a row with its fields, and a node of the same id.
MATCH (q:Request {edition: $edition, part: 'recommendations'})
WHERE ($form IS NULL OR q.form = $form) AND ($section IS NULL OR q.section = $section)
  AND ($firmness IS NULL OR q.firmness = $firmness) AND ($about IS NULL OR $about IN q.concerns)
  AND ($text IS NULL OR toLower(q.title + ' ' + q.text) CONTAINS toLower($text))
MATCH (node{{recorded id: q.id}})
WHERE {{node node}}
RETURN 'about' AS part, {{alone node}}
ORDER BY from.id
