// Blocked recommendations: an addressee without authority over what it is asked to change, or on whom everything waits.
{{parameters}}

// How many recommendations there are, then each one with each addressee: one line that says so, and what it concerns.
WITH COUNT {
  MATCH (r{{recorded kind: 'recommendation'}}) WHERE {{node r}}
} AS total
MATCH (asking{{recorded kind: 'recommendation'}})-[r:ADDRESSED_TO]->(addressee)
// who is wanted only as backer, partner or place of discussion is not asked to act
WHERE {{asserted r}} AND NOT coalesce(r.note, '') =~ '(?s)(backer|partner|place)\\b.*'
  AND {{node asking}} AND {{node addressee}}
WITH total, asking, addressee, min(r.id) AS asked
WITH total, asking, addressee, asked, COLLECT {
  MATCH (asking)-[r:CONCERNS]->(thing)
  WHERE {{reaches r thing}}
  RETURN DISTINCT thing
} AS concerned
// Lines that deny it authority over something concerned.
WITH total, asking, addressee, asked, concerned, COLLECT {
  MATCH (addressee)-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|DECIDES_ON]->(thing)
  WHERE thing IN concerned AND {{denied r}}
  RETURN r.id
} AS denied
// Whether anything concerned is within its power: it decides about it, or stands over it on a chain of answering
// (which does not lead into a class a thing is merely one of).
WITH total, asking, addressee, asked, denied, size(concerned) > 0 AS concerns,
  EXISTS {
    MATCH (addressee)-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|DECIDES_ON|APPROVES_BUDGET|AUTHORIZES|HEADS|CHAIRS]->(thing)
    WHERE thing IN concerned AND {{asserted r}}
  }
  // level by level, of all that is concerned at once; no chain has more than 32
  OR any(level IN reduce(levels = [concerned], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:{{types climbs}}]-(b)
    WHERE {{upward r a}} AND NOT (b.class AND type(r) IN {{type-names structure}})
      AND none(level IN levels WHERE b IN level) AND {{reaches r b}}
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
