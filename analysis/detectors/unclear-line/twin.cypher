// Unclear lines: relations a source calls unclear, and hats whose superior is needed and not on record.
{{parameters}}

CALL {
  // Two ends with all the lines between them that are called unclear.
  MATCH (a{{recorded}})-[r]->(b)
  WHERE a.kind IS NOT NULL AND r.clarity = 'unclear' AND a <> b
    AND {{asserted r}}
    AND {{node a}} AND {{node b}}
  WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, collect(r) AS lines
  RETURN
    CASE WHEN all(r IN lines WHERE r.kind IN ['part-of', 'member-of', 'participates-in'] AND startNode(r) = startNode(lines[0])) THEN 'called-unclear-in'
      WHEN any(r IN lines WHERE 'general' IN r.scopes) THEN 'called-unclear' ELSE 'called-unclear-on' END AS message,
    'found' AS status,
    pair AS subjects,
    [r IN lines | r.id] AS lines
UNION ALL
  // A post with several hats: under one of them it has a superior on record, under another it has none,
  // and that hat has none of its own either.
  MATCH (post{{recorded kind: 'post'}})-[worn:{{types wears}}]->(hat)
  WHERE $options.hats AND {{asserted worn}}
    AND {{node post}} AND {{node hat}}
  WITH post, hat, min(worn.id) AS line
  WITH post, collect({hat: hat, line: line}) AS hats
  WHERE size(hats) > 1
  WITH hats, post, COLLECT {
    MATCH (post)-[up:{{types reports}}]->(boss)
    WHERE {{joins up}} AND {{node boss}}
    RETURN up.hat
  } AS led
  WHERE any(one IN hats WHERE one.hat.id IN led)
  UNWIND hats AS one
  WITH post, one.hat AS hat, one.line AS line, led
  WHERE NOT hat.id IN [id IN led WHERE id IS NOT NULL] AND NOT EXISTS {
    MATCH (hat)-[up:{{types reports}}]->(boss)
    WHERE {{joins up}} AND {{node boss}}
  }
  RETURN 'hat-without-superior' AS message, 'not-enough-data' AS status, [post.id, hat.id] AS subjects, [line] AS lines
}
RETURN message, status, subjects, lines
