// Who uses something, who has to pay for it, who decides on it, and what pays for it.
{{parameters node: 'mission-assets'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Those who use it, and those said not to.
  MATCH (node)<-[line:USES]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // Those who pay, decide or fund.
  MATCH (node)<-[line:PAYS_FOR|ADMINISTERS|DECIDES_ON|HAS_AUTHORITY_OVER|FUNDS]-(other)
  WHERE {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
