// Everything said of two together, asserted or denied.
{{parameters first: 'srsg', second: 'dpko'}}

MATCH (first{{recorded id: $first}}), (second{{recorded id: $second}})
WHERE {{node first}} AND {{node second}}
CALL (first, second) {
  UNWIND [first, second] AS node
  RETURN 'about' AS part, {{alone node}}
UNION
  // Lines between the two, or of the first under the second as a hat.
  MATCH (first)-[line]-(other)
  WHERE first <> second AND (other = second OR line.hat = second.id) AND {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // And of the second under the first as a hat.
  MATCH (second)-[line]-(other)
  WHERE first <> second AND line.hat = first.id AND {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
}
RETURN part, from, line, to
