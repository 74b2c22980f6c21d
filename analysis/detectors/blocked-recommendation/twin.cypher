// Blocked recommendations: an addressee without authority over what it is asked to change, or on whom everything waits.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {least: 8, share: 0.15}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

// How many recommendations there are, then each one with each addressee: one line that says so, and what it concerns.
WITH COUNT {
  MATCH (r:DottedNode {edition: $edition, kind: 'recommendation'}) WHERE r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst
} AS total
MATCH (asking:DottedNode {edition: $edition, kind: 'recommendation'})-[r:ADDRESSED_TO]->(addressee)
WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
  AND asking.confidenceRank >= $slice.confidence AND asking.sinceDay <= $slice.atLast AND asking.untilDay >= $slice.atFirst AND addressee.confidenceRank >= $slice.confidence AND addressee.sinceDay <= $slice.atLast AND addressee.untilDay >= $slice.atFirst
WITH total, asking, addressee, min(r.id) AS asked
WITH total, asking, addressee, asked, COLLECT {
  MATCH (asking)-[r:CONCERNS]->(thing)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst
  RETURN DISTINCT thing
} AS concerned
// Lines that deny it authority over something concerned.
WITH total, asking, addressee, asked, concerned, COLLECT {
  MATCH (addressee)-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|DECIDES_ON]->(thing)
  WHERE thing IN concerned AND r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
  RETURN r.id
} AS denied
// Whether anything concerned is within its power: it decides about it, or stands over it on a chain of answering
// (which does not lead into a class a thing is merely one of).
WITH total, asking, addressee, asked, denied, size(concerned) > 0 AS concerns,
  EXISTS {
    MATCH (addressee)-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|DECIDES_ON|APPROVES_BUDGET|AUTHORIZES|HEADS|CHAIRS]->(thing)
    WHERE thing IN concerned AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
  }
  // level by level, of all that is concerned at once; no chain has more than 32
  OR any(level IN reduce(levels = [concerned], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
    WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END AND NOT (b.class AND type(r) IN ['PART_OF', 'HEADS'])
      AND none(level IN levels WHERE b IN level) AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) WHERE addressee IN level) AS able
WITH total, collect({asking: asking, addressee: addressee, asked: asked, denied: denied, open: concerns AND NOT able AND size(denied) = 0}) AS requests
CALL (total, requests) {
  UNWIND requests AS one
  WITH one WHERE size(one.denied) > 0
  RETURN 'no-authority' AS message, 'found' AS status, [one.asking.id, one.addressee.id] AS subjects,
    [one.asked] + one.denied AS lines, {} AS numbers
UNION ALL
  // much of everything waits on one; a class of addressees is many
  UNWIND requests AS one
  WITH total, one.addressee AS addressee, collect(one.asked) AS lines
  WHERE size(lines) >= $options.least AND size(lines) >= $options.share * total AND NOT addressee.class
  RETURN 'waits-on-one' AS message, 'found' AS status, [addressee.id] AS subjects, lines, {all: total} AS numbers
UNION ALL
  UNWIND requests AS one
  WITH one WHERE one.open
  WITH one.addressee AS addressee, collect(one.asked) AS lines
  WHERE size(lines) >= $options.least
  RETURN 'authority-not-recorded' AS message, 'not-enough-data' AS status, [addressee.id] AS subjects, lines, {} AS numbers
}
RETURN message, status, subjects, lines, numbers
