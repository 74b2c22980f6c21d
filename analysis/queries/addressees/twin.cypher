// Whom the source addresses its recommendations to, and whom it asks alone.
{{parameters}}

MATCH (q:Request {edition: $edition, part: 'recommendations'})
WHERE $form IS NULL OR q.form = $form
UNWIND q.addressees AS id
MATCH (node{{recorded id: id}})
// A backer, a partner or a place of discussion is not asked to act.
WHERE {{node node}} AND ($only = 'any' OR size(q.addressees) = 1
  AND none(role IN q.roles WHERE role =~ '[^ ]+: (backer|partner|place)\\b.*'))
RETURN DISTINCT 'about' AS part, {{alone node}}
