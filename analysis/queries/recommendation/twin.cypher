// What one recommendation is addressed to and would change something about.
{{parameters recommendation: 'R-8-8'}}

MATCH (q:Request {edition: $edition, part: 'recommendations'})
WHERE toLower(q.id) = toLower(trim($recommendation))
MATCH (node{{recorded id: q.id}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:ADDRESSED_TO|CONCERNS]->(other)
  WHERE {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
