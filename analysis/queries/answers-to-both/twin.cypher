// Who answers to both of two superiors.
{{parameters first: 'unsc', second: 'ga'}}

MATCH (first{{recorded id: $first}}), (second{{recorded id: $second}})
WHERE {{node first}} AND {{node second}}
CALL (first, second) {
  UNWIND [first, second] AS node
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (first)<-[one:{{types answers}}]-(who)
  WHERE {{reaches one who}}
  MATCH (second)<-[other:{{types answers}}]-(who)
  WHERE {{asserted other}} AND {{together one other}}
  UNWIND [one, other] AS line
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
