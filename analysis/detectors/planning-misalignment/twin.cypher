// Planning misalignment: processes for one theatre that are not brought into step.
//
// In Neo4j Browser, first set what is asked (an empty list means all; the second line finds the edition):
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param {options: {many: 3}}
// bases, scopes (with 'general'), kinds: of lines. confidence: 0 all, 1 without common knowledge, 2 stated only.
// atFirst and atLast: days since 1970 between which it held.

CALL {
  // said not to be aligned
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:ALIGNED_WITH]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'denied' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND a.confidenceRank >= $confidence AND a.sinceDay <= $atLast AND a.untilDay >= $atFirst AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst
  RETURN 'not-aligned' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // side by side, without a word of alignment
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:PARALLEL_TO]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND a.confidenceRank >= $confidence AND a.sinceDay <= $atLast AND a.untilDay >= $atFirst AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst
    AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE q.confidenceRank >= $confidence AND q.sinceDay <= $atLast AND q.untilDay >= $atFirst AND ($bases = [] OR q.basis IN $bases) AND ($kinds = [] OR q.kind IN $kinds) AND ($scopes = [] OR any(scope IN q.scopes WHERE scope IN $scopes)) }
  RETURN 'beside' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // the first one's cycle constrains the second
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:CONSTRAINS]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND a.confidenceRank >= $confidence AND a.sinceDay <= $atLast AND a.untilDay >= $atFirst AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst
  RETURN 'constrained' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // used in one theatre, with nothing on record about the two
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(b {kind: 'process'})
  WHERE a.id < b.id AND theatre.kind IN ['place', 'entity'] AND a.confidenceRank >= $confidence AND a.sinceDay <= $atLast AND a.untilDay >= $atFirst AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst AND theatre.confidenceRank >= $confidence AND theatre.sinceDay <= $atLast AND theatre.untilDay >= $atFirst
    AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes))
    AND o.polarity = 'asserted' AND o.confidenceRank >= $confidence AND o.sinceDay <= $atLast AND o.untilDay >= $atFirst AND ($bases = [] OR o.basis IN $bases) AND ($kinds = [] OR o.kind IN $kinds) AND ($scopes = [] OR any(scope IN o.scopes WHERE scope IN $scopes))
    AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE q.confidenceRank >= $confidence AND q.sinceDay <= $atLast AND q.untilDay >= $atFirst AND ($bases = [] OR q.basis IN $bases) AND ($kinds = [] OR q.kind IN $kinds) AND ($scopes = [] OR any(scope IN q.scopes WHERE scope IN $scopes)) }
    AND NOT EXISTS { MATCH (a)-[q:PARALLEL_TO]-(b) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $confidence AND q.sinceDay <= $atLast AND q.untilDay >= $atFirst AND ($bases = [] OR q.basis IN $bases) AND ($kinds = [] OR q.kind IN $kinds) AND ($scopes = [] OR any(scope IN q.scopes WHERE scope IN $scopes)) }
  RETURN 'same-theatre' AS verdict, a, b, [r.id, o.id] AS lines
}
// A pair is told under the one that is constrained, else under the one paired with most others, else the first by id.
WITH verdict, a, b, lines, [node IN [a, b] | COUNT {
  MATCH (node)-[r:ALIGNED_WITH]-(other {kind: 'process'})
  WHERE other <> node AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND other.confidenceRank >= $confidence AND other.sinceDay <= $atLast AND other.untilDay >= $atFirst
  RETURN other
UNION
  MATCH (node)-[r:PARALLEL_TO|CONSTRAINS]-(other {kind: 'process'})
  WHERE other <> node AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND other.confidenceRank >= $confidence AND other.sinceDay <= $atLast AND other.untilDay >= $atFirst
  RETURN other
UNION
  MATCH (node)-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(other {kind: 'process'})
  WHERE other <> node AND theatre.kind IN ['place', 'entity'] AND theatre.confidenceRank >= $confidence AND theatre.sinceDay <= $atLast AND theatre.untilDay >= $atFirst AND other.confidenceRank >= $confidence AND other.sinceDay <= $atLast AND other.untilDay >= $atFirst
    AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes))
    AND o.polarity = 'asserted' AND o.confidenceRank >= $confidence AND o.sinceDay <= $atLast AND o.untilDay >= $atFirst AND ($bases = [] OR o.basis IN $bases) AND ($kinds = [] OR o.kind IN $kinds) AND ($scopes = [] OR any(scope IN o.scopes WHERE scope IN $scopes))
  RETURN other
}] AS paired
WITH verdict, lines, a, b,
  CASE
    WHEN verdict = 'constrained' OR paired[1] > paired[0] OR (paired[1] = paired[0] AND b.id < a.id) THEN b ELSE a
  END AS process
WITH verdict, process, collect(lines) AS all
RETURN verdict AS message,
  CASE verdict WHEN 'same-theatre' THEN 'not-enough-data' ELSE 'found' END AS status,
  [process.id] AS subjects,
  reduce(lines = [], some IN all | lines + some) AS lines
