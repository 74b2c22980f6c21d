// Functions that are said to have nobody who carries them.
{{parameters}}

MATCH (node{{recorded kind: 'function'}})
WHERE {{node node}} AND NOT EXISTS {
  MATCH (node)<-[r:RESPONSIBLE_FOR|IMPLEMENTS|ACCOUNTABLE_FOR]-(owner)
  WHERE {{reaches r owner}}
}
// Those who are said not to carry it, or not to answer for it.
WITH node, COLLECT {
  MATCH (node)<-[line:RESPONSIBLE_FOR|IMPLEMENTS|ACCOUNTABLE_FOR]-(other)
  WHERE {{denied line}} AND {{node other}}
  RETURN line
} AS denied
// It is said that nobody carries it where its recording is complete, its state says so, or somebody is said not to.
WITH node, denied, coalesce({{value node state}}, '') IN ['unfilled', 'missing'] OR any(line IN denied WHERE line.kind <> 'accountable-for') OR {{complete node responsible-for in}} AS said
CALL (node, denied, said) {
  WITH node, said
  WHERE said
  RETURN 'about' AS part, {{alone node}}
UNION
  UNWIND denied AS line
  RETURN CASE WHEN said THEN 'answer' ELSE 'beside' END AS part, {{ends line}}
}
RETURN part, from, line, to
