// Weak mechanisms: forums that are to bring others together without the authority, the reach or the life to do it.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {dormant: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

MATCH (forum:DottedNode {edition: $edition})
WHERE forum.kind IN ['mechanism', 'body', 'entity'] AND forum.confidenceRank >= $slice.confidence AND forum.sinceDay <= $slice.atLast AND forum.untilDay >= $slice.atFirst
WITH forum,
  // what it is said to leave aside, to have no authority over, not to deliver
  COLLECT {
    MATCH (forum)-[r:COVERS|HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS|OVERSEES|PRODUCES|IMPLEMENTS]->(thing)
    WHERE r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst
    RETURN {id: r.id, kind: r.kind}
  } AS denied,
  COLLECT {
    MATCH (forum)-[r:RESPONSIBLE_FOR]->(task)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND task.confidenceRank >= $slice.confidence AND task.sinceDay <= $slice.atLast AND task.untilDay >= $slice.atFirst
    RETURN {id: r.id, task: task.id}
  } AS tasks,
  EXISTS {
    MATCH (forum)-[r:HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS|OVERSEES]->(thing)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst
  } AS decides
WITH forum, tasks, decides,
  [one IN denied WHERE one.kind = 'covers' | one.id] AS uncovered,
  [one IN denied WHERE one.kind IN ['has-authority-over', 'decides-on', 'directs', 'oversees'] | one.id] AS powerless,
  [one IN denied WHERE one.kind IN ['produces', 'implements'] | one.id] AS undelivered
UNWIND [
  // authority and reach are asked of mechanisms only
  CASE WHEN forum.kind = 'mechanism' AND size(uncovered) > 0
    THEN {message: 'does-not-cover', lines: uncovered + [one IN tasks | one.id]} END,
  CASE WHEN forum.kind = 'mechanism' AND size(powerless) > 0
    THEN {message: 'no-authority', lines: powerless} END,
  CASE WHEN forum.kind = 'mechanism' AND size(tasks) > 0 AND size(powerless) = 0 AND size(uncovered) = 0 AND NOT decides
    THEN {message: 'authority-not-recorded', lines: [one IN tasks | one.id]} END,
  CASE WHEN size(undelivered) > 0 THEN {message: 'does-not-deliver', lines: undelivered} END,
  CASE WHEN forum.state = 'dormant' AND $options.dormant THEN {message: 'dormant', lines: []} END
] AS weakness
WITH forum, tasks, weakness WHERE weakness IS NOT NULL
RETURN weakness.message AS message,
  CASE weakness.message WHEN 'authority-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [forum.id] AS subjects,
  weakness.lines AS lines,
  [one IN tasks | one.task] AS around
