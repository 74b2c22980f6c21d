// Authority mismatch: responsible without the authority it takes; authority without answering for it.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {limited: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

MATCH (actor:DottedNode {edition: $edition})
WHERE actor.kind IN ['body', 'entity', 'post', 'hat', 'mechanism'] AND actor.confidenceRank >= $slice.confidence AND actor.sinceDay <= $slice.atLast AND actor.untilDay >= $slice.atFirst
// Everything said of its work, its authority and whom it answers to.
WITH actor, COLLECT {
  MATCH (actor)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|AUTHORIZES|LEADS|HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|SENDS_DIRECTIVE_TO|DECIDES_ON|HOLDS_TO_ACCOUNT|ACCOUNTABLE_TO]->(thing)
  WHERE r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst
  RETURN {id: r.id, kind: r.kind, denied: r.polarity = 'denied', feeble: r.degree IN ['weak', 'limited', 'partial'], thing: thing}
} AS said
WHERE size(said) > 0
WITH actor,
  [one IN said WHERE NOT one.denied AND one.kind IN ['responsible-for', 'accountable-for', 'authorizes', 'leads']
    AND one.thing.kind IN ['mandate', 'task', 'function', 'process', 'document']] AS carried,
  [one IN said WHERE one.denied AND one.kind IN ['has-authority-over', 'oversees', 'directs']] AS refused,
  [one IN said WHERE NOT one.denied AND one.kind IN ['has-authority-over', 'oversees', 'directs']] AS powers,
  [one IN said WHERE NOT one.denied AND one.kind IN ['has-authority-over', 'directs', 'sends-directive-to', 'decides-on']] AS deciding,
  [one IN said WHERE NOT one.denied AND one.kind = 'decides-on'] AS decisions,
  [one IN said WHERE NOT one.denied AND one.kind = 'holds-to-account' AND one.feeble] AS weakHolds,
  [one IN said WHERE one.denied AND one.kind = 'accountable-to'] AS unanswered
// Lines by which its work depends on somebody over whom it is denied authority.
WITH *, COLLECT {
  UNWIND carried AS one
  WITH DISTINCT one.thing AS work
  MATCH (work)<-[r:NEEDED_FOR|IMPLEMENTS]-(doer)
  WHERE any(other IN refused WHERE other.thing = doer) AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND doer.confidenceRank >= $slice.confidence AND doer.sinceDay <= $slice.atLast AND doer.untilDay >= $slice.atFirst
  RETURN {id: r.id, doer: doer.id, work: work.id}
} AS depends
WITH *,
  [one IN refused WHERE any(other IN depends WHERE other.doer = one.thing.id)] AS needed,
  [one IN refused WHERE none(other IN depends WHERE other.doer = one.thing.id)] AS beyond,
  [one IN powers WHERE one.feeble] AS limited,
  [one IN carried WHERE one.kind <> 'authorizes' AND one.thing.kind = 'mandate'] AS mandates
UNWIND [
  CASE WHEN size(carried) > 0 AND size(needed) > 0
    THEN {message: 'no-authority-over-needed', lines: needed + [one IN carried WHERE any(other IN depends WHERE other.work = one.thing.id)] + depends} END,
  CASE WHEN size(carried) > 0 AND size(beyond) > 0
    THEN {message: 'authority-denied', lines: beyond + carried} END,
  CASE WHEN $options.limited AND size(carried) > 0 AND size(limited) > 0
    THEN {message: 'authority-limited', lines: limited + carried} END,
  CASE WHEN size(weakHolds) > 0 THEN {message: 'to-hold-others-to-account', lines: weakHolds} END,
  CASE WHEN size(unanswered) > 0 AND size(deciding) > 0
    THEN {message: 'without-answering', lines: unanswered + deciding} END,
  // it carries a mandate, and of its authority nothing at all is on record
  CASE WHEN size(mandates) > 0 AND size(powers) + size(decisions) + size(refused) = 0
    THEN {message: 'authority-not-recorded', lines: mandates} END
] AS mismatch
WITH actor, mismatch, [one IN carried | one.thing.id] AS around WHERE mismatch IS NOT NULL
RETURN mismatch.message AS message,
  CASE mismatch.message WHEN 'authority-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [actor.id] AS subjects,
  [one IN mismatch.lines | one.id] AS lines,
  around
