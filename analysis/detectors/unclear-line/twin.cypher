// Unclear lines: relations a source calls unclear, and hats whose superior is needed and not on record.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {hats: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // Two ends with all the lines between them that are called unclear. Unclear directions contradict each
  // other, which is another question (contradictory direction).
  MATCH (a:DottedNode {edition: $edition})-[r]->(b)
  WHERE a.kind IS NOT NULL AND r.clarity = 'unclear' AND a <> b AND NOT type(r) IN ['DIRECTS', 'SENDS_DIRECTIVE_TO']
    AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
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
  WHERE $options.hats AND worn.polarity = 'asserted' AND worn.confidenceRank >= $slice.confidence AND worn.sinceDay <= $slice.atLast AND worn.untilDay >= $slice.atFirst AND ($slice.bases = [] OR worn.basis IN $slice.bases) AND ($slice.kinds = [] OR worn.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN worn.scopes WHERE scope IN $slice.scopes))
    AND post.confidenceRank >= $slice.confidence AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst AND hat.confidenceRank >= $slice.confidence AND hat.sinceDay <= $slice.atLast AND hat.untilDay >= $slice.atFirst
  WITH post, hat, min(worn.id) AS line
  WITH post, collect({hat: hat, line: line}) AS hats
  WHERE size(hats) > 1
  WITH hats, post, COLLECT {
    MATCH (post)-[up:REPORTS_TO|DEPUTY_OF]->(boss)
    WHERE up.polarity = 'asserted' AND up.confidenceRank >= $slice.confidence AND up.sinceDay <= $slice.atLast AND up.untilDay >= $slice.atFirst AND ($slice.bases = [] OR up.basis IN $slice.bases) AND ($slice.kinds = [] OR up.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN up.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
    RETURN up.hat
  } AS led
  WHERE any(one IN hats WHERE one.hat.id IN led)
  UNWIND hats AS one
  WITH post, one.hat AS hat, one.line AS line, led
  WHERE NOT hat.id IN [id IN led WHERE id IS NOT NULL] AND NOT EXISTS {
    MATCH (hat)-[up:REPORTS_TO|DEPUTY_OF]->(boss)
    WHERE up.polarity = 'asserted' AND up.confidenceRank >= $slice.confidence AND up.sinceDay <= $slice.atLast AND up.untilDay >= $slice.atFirst AND ($slice.bases = [] OR up.basis IN $slice.bases) AND ($slice.kinds = [] OR up.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN up.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
  }
  RETURN 'hat-without-superior' AS message, 'not-enough-data' AS status, [post.id, hat.id] AS subjects, [line] AS lines
}
RETURN message, status, subjects, lines
