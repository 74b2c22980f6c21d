// Authority mismatch: responsible without the authority it takes; authority without answering for it.
{{parameters}}

CALL {
  MATCH (actor{{recorded}})
  WHERE {{is actor actor}} AND {{node actor}}
  // Everything said of its work, its authority and whom it answers to.
  WITH actor, COLLECT {
    MATCH (actor)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|AUTHORIZES|LEADS|HAS_AUTHORITY_OVER|OVERSEES|DIRECTS|SENDS_DIRECTIVE_TO|DECIDES_ON|HOLDS_TO_ACCOUNT|ACCOUNTABLE_TO]->(thing)
    WHERE {{line r}} AND {{node thing}}
    RETURN {id: r.id, kind: r.kind, denied: r.polarity = 'denied', feeble: {{feeble r}}, thing: thing}
  } AS said
  WHERE size(said) > 0
  WITH actor,
    [one IN said WHERE NOT one.denied AND one.kind IN ['responsible-for', 'accountable-for', 'authorizes', 'leads']
      AND {{is one.thing work plan}}] AS carried,
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
    WHERE any(other IN refused WHERE other.thing = doer) AND {{reaches r doer}}
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
UNION ALL
  // direction, authority or oversight that an actor with no work of its own on record is said not to have; who is said to
  // have no authority is not told a second time that it does not oversee
  MATCH (a{{recorded}})-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS]->(b)
  WHERE {{is a actor}} AND {{denied r}} AND NOT EXISTS {
      MATCH (a)-[q:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|AUTHORIZES|LEADS]->(work)
      WHERE {{is work work plan}} AND {{reaches q work}}
    } AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect({id: r.id, kind: r.kind}) AS refused
  WITH a, b, [one IN refused WHERE one.kind = 'directs' | one.id] AS direction,
    [one IN refused WHERE one.kind <> 'directs' | one.id] AS authority,
    any(one IN refused WHERE one.kind = 'has-authority-over') AS hasNone
  UNWIND [
    CASE WHEN size(direction) > 0 THEN {message: 'no-direction', lines: direction} END,
    CASE WHEN size(authority) > 0
      THEN {message: CASE WHEN hasNone THEN 'no-authority' ELSE 'no-oversight' END, lines: authority} END
  ] AS said
  WITH a, b, said WHERE said IS NOT NULL
  RETURN said.message AS message, 'found' AS status, [a.id, b.id] AS subjects, said.lines AS lines, [] AS around
UNION ALL
  // authority delegated in part only, with what the same actor decides on
  MATCH (a{{recorded}})-[r:DELEGATES_AUTHORITY_TO]->(b)
  WHERE a.kind IS NOT NULL AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'little-delegated' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines + COLLECT {
    MATCH (a)-[q:DECIDES_ON]->(thing) WHERE {{reaches q thing}} RETURN q.id
  } AS lines, [] AS around
}
RETURN message, status, subjects, lines, around
