// Unclear lines: relations a source calls unclear, and hats whose superior is needed and not on record.
//
// In Neo4j Browser, first set what is asked (an empty list means all; the second line finds the edition):
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param {options: {hats: true}}
// bases, scopes (with 'general'), kinds: of lines. confidence: 0 all, 1 without common knowledge, 2 stated only.
// atFirst and atLast: days since 1970 between which it held.

CALL {
  // Two ends with all the lines between them that are called unclear. Unclear directions contradict each
  // other, which is another question (contradictory direction).
  MATCH (a:DottedNode {edition: $edition})-[r]->(b)
  WHERE a.kind IS NOT NULL AND r.clarity = 'unclear' AND a <> b AND NOT type(r) IN ['DIRECTS', 'SENDS_DIRECTIVE_TO']
    AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes))
    AND a.confidenceRank >= $confidence AND a.sinceDay <= $atLast AND a.untilDay >= $atFirst AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst
  WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, collect(r) AS lines
  RETURN
    CASE WHEN any(r IN lines WHERE 'general' IN r.scopes) THEN 'called-unclear' ELSE 'called-unclear-on' END AS message,
    'found' AS status,
    pair AS subjects,
    [r IN lines | r.id] AS lines
UNION ALL
  // A post with several hats: under one of them it has a superior on record, under another it has none,
  // and that hat has none of its own either.
  MATCH (post:DottedNode {edition: $edition, kind: 'post'})-[worn:WEARS_HAT]->(hat)
  WHERE $options.hats AND worn.polarity = 'asserted' AND worn.confidenceRank >= $confidence AND worn.sinceDay <= $atLast AND worn.untilDay >= $atFirst AND ($bases = [] OR worn.basis IN $bases) AND ($kinds = [] OR worn.kind IN $kinds) AND ($scopes = [] OR any(scope IN worn.scopes WHERE scope IN $scopes))
    AND post.confidenceRank >= $confidence AND post.sinceDay <= $atLast AND post.untilDay >= $atFirst AND hat.confidenceRank >= $confidence AND hat.sinceDay <= $atLast AND hat.untilDay >= $atFirst
  WITH post, hat, min(worn.id) AS line
  WITH post, collect({hat: hat, line: line}) AS hats
  WHERE size(hats) > 1
  WITH hats, post, COLLECT {
    MATCH (post)-[up:REPORTS_TO|DEPUTY_OF]->(boss)
    WHERE up.polarity = 'asserted' AND up.confidenceRank >= $confidence AND up.sinceDay <= $atLast AND up.untilDay >= $atFirst AND ($bases = [] OR up.basis IN $bases) AND ($kinds = [] OR up.kind IN $kinds) AND ($scopes = [] OR any(scope IN up.scopes WHERE scope IN $scopes)) AND boss.confidenceRank >= $confidence AND boss.sinceDay <= $atLast AND boss.untilDay >= $atFirst
    RETURN up.hat
  } AS led
  WHERE any(one IN hats WHERE one.hat.id IN led)
  UNWIND hats AS one
  WITH post, one.hat AS hat, one.line AS line, led
  WHERE NOT hat.id IN [id IN led WHERE id IS NOT NULL] AND NOT EXISTS {
    MATCH (hat)-[up:REPORTS_TO|DEPUTY_OF]->(boss)
    WHERE up.polarity = 'asserted' AND up.confidenceRank >= $confidence AND up.sinceDay <= $atLast AND up.untilDay >= $atFirst AND ($bases = [] OR up.basis IN $bases) AND ($kinds = [] OR up.kind IN $kinds) AND ($scopes = [] OR any(scope IN up.scopes WHERE scope IN $scopes)) AND boss.confidenceRank >= $confidence AND boss.sinceDay <= $atLast AND boss.untilDay >= $atFirst
  }
  RETURN 'hat-without-superior' AS message, 'not-enough-data' AS status, [post.id, hat.id] AS subjects, [line] AS lines
}
RETURN message, status, subjects, lines
