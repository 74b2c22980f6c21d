// Planning misalignment: processes for one theatre that are not brought into step.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {many: 3}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // said not to be aligned
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:ALIGNED_WITH]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  RETURN 'not-aligned' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // side by side, without a word of alignment
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:PARALLEL_TO]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) }
  RETURN 'beside' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // the first one's cycle constrains the second
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:CONSTRAINS]->(b {kind: 'process'})
  WHERE a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  RETURN 'constrained' AS verdict, a, b, [r.id] AS lines
UNION ALL
  // used in one theatre, with nothing on record about the two
  MATCH (a:DottedNode {edition: $edition, kind: 'process'})-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(b {kind: 'process'})
  WHERE a.id < b.id AND theatre.kind IN ['place', 'entity'] AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst AND theatre.confidenceRank >= $slice.confidence AND theatre.sinceDay <= $slice.atLast AND theatre.untilDay >= $slice.atFirst
    AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND o.polarity = 'asserted' AND o.confidenceRank >= $slice.confidence AND o.sinceDay <= $slice.atLast AND o.untilDay >= $slice.atFirst AND ($slice.bases = [] OR o.basis IN $slice.bases) AND ($slice.kinds = [] OR o.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN o.scopes WHERE scope IN $slice.scopes))
    AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) }
    AND NOT EXISTS { MATCH (a)-[q:PARALLEL_TO]-(b) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) }
  RETURN 'same-theatre' AS verdict, a, b, [r.id, o.id] AS lines
}
// A pair is told under the one that is constrained, else under the one paired with most others, else the first by id.
WITH verdict, a, b, lines, [node IN [a, b] | COUNT {
  MATCH (node)-[r:ALIGNED_WITH]-(other {kind: 'process'})
  WHERE other <> node AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN other
UNION
  MATCH (node)-[r:PARALLEL_TO|CONSTRAINS]-(other {kind: 'process'})
  WHERE other <> node AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN other
UNION
  MATCH (node)-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(other {kind: 'process'})
  WHERE other <> node AND theatre.kind IN ['place', 'entity'] AND theatre.confidenceRank >= $slice.confidence AND theatre.sinceDay <= $slice.atLast AND theatre.untilDay >= $slice.atFirst AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND o.polarity = 'asserted' AND o.confidenceRank >= $slice.confidence AND o.sinceDay <= $slice.atLast AND o.untilDay >= $slice.atFirst AND ($slice.bases = [] OR o.basis IN $slice.bases) AND ($slice.kinds = [] OR o.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN o.scopes WHERE scope IN $slice.scopes))
  RETURN other
}] AS paired
WITH verdict, lines, a, b,
  CASE
    WHEN verdict = 'constrained' OR paired[1] > paired[0] OR (paired[1] = paired[0] AND b.id < a.id) THEN b ELSE a
  END AS process
WITH verdict, process, collect(lines) AS every, collect(a.id) + collect(b.id) AS around
RETURN verdict AS message,
  CASE verdict WHEN 'same-theatre' THEN 'not-enough-data' ELSE 'found' END AS status,
  [process.id] AS subjects,
  reduce(lines = [], some IN every | lines + some) AS lines,
  around
