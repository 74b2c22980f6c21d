// The notions that the sources work with, of a sort that holds a word.
{{parameters sort: 'degree'}}

MATCH (node{{recorded kind: 'concept'}})
WHERE toLower(coalesce({{value node classification}}, '')) CONTAINS toLower(trim(coalesce($sort, ''))) AND {{node node}}
RETURN 'about' AS part, {{alone node}}
ORDER BY {{value from classification}}, from.id
