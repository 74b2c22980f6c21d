// Who has more than one superior.
{{parameters}}

// Whoever has more than one line of reporting or deputizing, about anything.
MATCH (node{{recorded}})-[up:{{types reports}}]->(boss)
WHERE node.kind IS NOT NULL AND {{joins up}} AND {{node node}} AND {{node boss}}
  AND ($kind IS NULL OR node.kind = $kind)
WITH node, count(up) AS ups
WHERE ups > 1
CALL (node) {
  // Of these lines those about the scope, what a post holds under a hat with the hat's.
  MATCH (node)-[line:{{types reports}}]->(boss)
  WHERE {{joins line}} AND {{node boss}}
    AND {{about line}}
  RETURN line, boss
UNION
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:{{types reports}}]->(to)
  WHERE {{worn line}} AND {{joins line}} AND {{node from}} AND {{node to}}
    AND {{about line}}
  RETURN line, CASE to WHEN node THEN from ELSE to END AS boss
}
// Two superiors one after the other are not two; nor are two of whom one answers to the other, unless paper is set
// against practice.
WITH node, collect({line: line, boss: boss}) AS held
WHERE any(a IN held WHERE any(b IN held WHERE a.boss <> b.boss AND {{together a.line b.line}}
  AND (a.line.basis + b.line.basis IN ['formalpractice', 'practiceformal'] OR NOT EXISTS {
    MATCH (x)-[r:{{types answers}}]->(y)
    WHERE (x = a.boss AND y = b.boss OR x = b.boss AND y = a.boss) AND {{asserted r}}
  })))
UNWIND held AS one
WITH one.line AS line
RETURN DISTINCT 'answer' AS part, {{ends line}}
