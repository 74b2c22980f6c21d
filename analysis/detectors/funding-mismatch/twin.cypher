// Funding mismatch: mandated work outside the budget with no fitting source; users who pay for the mandate's means.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {unrecorded: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // Money for one thing: said not to come from a fund, or not to be enough.
  MATCH (thing:DottedNode {edition: $edition})<-[r:FUNDS]-(fund)
  WHERE thing.kind IS NOT NULL AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst AND fund.confidenceRank >= $slice.confidence AND fund.sinceDay <= $slice.atLast AND fund.untilDay >= $slice.atFirst
  WITH thing,
    [r IN collect(r) WHERE r.polarity = 'denied'] AS refused,
    [r IN collect(r) WHERE r.polarity = 'asserted'] AS paid
  UNWIND [
    CASE WHEN size(refused) > 0 THEN {
      message: CASE
        WHEN NOT thing.kind IN ['mandate', 'task', 'function'] THEN 'kept-from'
        WHEN size(paid) > 0 THEN 'other-source'
        ELSE 'outside-budget'
      END,
      lines: refused + paid
    } END,
    {message: 'insufficient', lines: [r IN paid WHERE r.degree IN ['weak', 'limited', 'partial']]}
  ] AS mismatch
  WITH thing, mismatch WHERE size(mismatch.lines) > 0
  RETURN mismatch.message AS message, 'found' AS status, [thing.id] AS subjects, [r IN mismatch.lines | r.id] AS lines, [] AS around
UNION ALL
  // Those who have to pay for means, with the mandated work they are needed for or carry out.
  MATCH (actor:DottedNode {edition: $edition})-[r:PAYS_FOR]->(means)
  WHERE actor.kind IS NOT NULL AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND actor.confidenceRank >= $slice.confidence AND actor.sinceDay <= $slice.atLast AND actor.untilDay >= $slice.atFirst AND means.confidenceRank >= $slice.confidence AND means.sinceDay <= $slice.atLast AND means.untilDay >= $slice.atFirst
  WITH actor, collect(r.id) AS bills
  WITH actor, bills, COLLECT {
    MATCH (actor)-[r:NEEDED_FOR|IMPLEMENTS]->(work)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND work.confidenceRank >= $slice.confidence AND work.sinceDay <= $slice.atLast AND work.untilDay >= $slice.atFirst
      AND (work.kind = 'mandate' OR EXISTS {
        MATCH (work)<-[q:CONTAINS_TASK]-(whole) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND whole.confidenceRank >= $slice.confidence AND whole.sinceDay <= $slice.atLast AND whole.untilDay >= $slice.atFirst
      })
    RETURN {line: r.id, work: work.id}
  } AS mandated
  RETURN 'pays-for-the-means' AS message, 'found' AS status, [actor.id] AS subjects, 
    bills + [one IN mandated | one.line] AS lines, [one IN mandated | one.work] AS around
UNION ALL
  // Two funds said not to be aligned.
  MATCH (a:DottedNode {edition: $edition, kind: 'fund'})-[r:ALIGNED_WITH]-(b {kind: 'fund'})
  WHERE a.id < b.id AND r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  WITH a, b, collect(r.id) AS lines
  RETURN 'sources-not-aligned' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // Tasks of a mandate about whose money nothing is on record: one finding for the mandate.
  MATCH (mandate:DottedNode {edition: $edition, kind: 'mandate'})-[r:CONTAINS_TASK]->(task)
  WHERE $options.unrecorded AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND mandate.confidenceRank >= $slice.confidence AND mandate.sinceDay <= $slice.atLast AND mandate.untilDay >= $slice.atFirst AND task.confidenceRank >= $slice.confidence AND task.sinceDay <= $slice.atLast AND task.untilDay >= $slice.atFirst
    AND NOT EXISTS {
      MATCH (task)<-[q:FUNDS]-(fund)
      WHERE q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND fund.confidenceRank >= $slice.confidence AND fund.sinceDay <= $slice.atLast AND fund.untilDay >= $slice.atFirst
    }
    AND NOT EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'funds', direction: 'in', scope: 'general'}) WHERE c.node = task.id OR c.nodeKind = task.kind }
  WITH mandate, collect(r.id) AS lines
  RETURN 'funding-not-recorded' AS message, 'not-enough-data' AS status, [mandate.id] AS subjects, lines, COLLECT {
    MATCH (mandate)-[:CONTAINS_TASK]->(task) RETURN task.id
  } AS around
}
RETURN message, status, subjects, lines, around
