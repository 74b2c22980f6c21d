// Missing coordination: actors a source says must talk, or who share a task, without coordination on record.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {weak: true, sharedTasks: true, mostActors: 12}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // Pairs about which something is said. Whoever stands apart on purpose misses nothing.
  MATCH (a:DottedNode {edition: $edition})-[r:MUST_COORDINATE_WITH|COORDINATES_WITH]-(b)
  WHERE a.kind IS NOT NULL AND a.id < b.id AND NOT a.separate AND NOT b.separate
    AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
  WITH a, b, collect(r) AS all
  WITH a, b,
    [r IN all WHERE r.kind = 'must-coordinate-with' AND r.polarity = 'asserted'] AS needed,
    [r IN all WHERE r.kind = 'coordinates-with' AND r.polarity = 'denied'] AS denied,
    [r IN all WHERE r.kind = 'coordinates-with' AND r.polarity = 'asserted'] AS working
  WITH a, b, needed + denied + working AS lines, CASE
    WHEN size(denied) > 0 THEN CASE WHEN size(needed) > 0 THEN 'needed-and-denied' ELSE 'denied' END
    WHEN size(working) = 0 THEN CASE WHEN size(needed) > 0 THEN 'needed-not-recorded' END
    WHEN any(r IN working WHERE r.degree IS NULL OR NOT r.degree IN ['weak', 'limited', 'partial']) THEN null
    WHEN size(needed) > 0 THEN 'needed-and-weak'
    WHEN $options.weak THEN 'weak'
  END AS message
  WHERE message IS NOT NULL
  RETURN message, 'found' AS status, [a.id, b.id] AS subjects, [r IN lines | r.id] AS lines, [] AS around
UNION ALL
  // Pairs that carry out the same task and are not on record as in touch: no line between them, and no place
  // both belong to. Tasks of very many are left out.
  MATCH (task:DottedNode {edition: $edition})
  WHERE $options.sharedTasks AND task.kind IN ['task', 'function'] AND task.confidenceRank >= $slice.confidence AND task.sinceDay <= $slice.atLast AND task.untilDay >= $slice.atFirst
  WITH task, COLLECT {
    MATCH (task)<-[r:IMPLEMENTS]-(doer)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND doer.confidenceRank >= $slice.confidence AND doer.sinceDay <= $slice.atLast AND doer.untilDay >= $slice.atFirst
    RETURN {id: r.id, doer: doer}
  } AS doers
  WHERE size(doers) > 1 AND size(doers) <= $options.mostActors
  UNWIND doers AS one
  UNWIND doers AS other
  WITH task, one, other, one.doer AS a, other.doer AS b
  WHERE a.id < b.id AND NOT a.separate AND NOT b.separate
    AND NOT EXISTS {
      MATCH (a)-[r:COORDINATES_WITH|SHARES_INFORMATION_WITH|LINKED_TO|CONSULTS|REPORTS_TO|DEPUTY_OF|PART_OF]-(b)
      WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    }
    AND NOT EXISTS {
      MATCH (a)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF]->(place)<-[q:MEMBER_OF|PARTICIPATES_IN|PART_OF]-(b)
      WHERE place.confidenceRank >= $slice.confidence AND place.sinceDay <= $slice.atLast AND place.untilDay >= $slice.atFirst
        AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
        AND q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes))
    }
  WITH a, b, collect(one.id) + collect(other.id) AS lines, collect(task.id) AS tasks
  WITH a, b, lines, tasks,
    (EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'coordinates-with', direction: 'out', scope: 'general'}) WHERE c.node = a.id OR c.nodeKind = a.kind }
      AND EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'coordinates-with', direction: 'in', scope: 'general'}) WHERE c.node = a.id OR c.nodeKind = a.kind })
    OR (EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'coordinates-with', direction: 'out', scope: 'general'}) WHERE c.node = b.id OR c.nodeKind = b.kind }
      AND EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'coordinates-with', direction: 'in', scope: 'general'}) WHERE c.node = b.id OR c.nodeKind = b.kind }) AS sure
  RETURN
    CASE WHEN sure THEN 'shared-tasks-apart' ELSE 'shared-tasks' END AS message,
    CASE WHEN sure THEN 'found' ELSE 'not-enough-data' END AS status,
    [a.id, b.id] AS subjects,
    lines,
    tasks AS around
}
RETURN message, status, subjects, lines, around
