// Contradictory direction: directions on one subject from chains that never meet, to one actor or one team.
{{parameters}}

// Everybody who directs, with all above it on any chain of answering (which does not lead into a class a thing
// is merely one of), those it coordinates with, and whether its chain is on record at all.
MATCH (sender{{recorded}})
WHERE sender.kind IS NOT NULL AND {{node sender}}
  AND EXISTS { (sender)-[:DIRECTS|SENDS_DIRECTIVE_TO]->() }
WITH sender,
  // level by level; no chain has more than 32
  reduce(levels = [[sender]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:{{types climbs}}]-(b)
    WHERE {{upward r a}} AND NOT (b.class AND type(r) IN {{type-names structure}})
      AND (i = 1 OR none(level IN levels WHERE b IN level)) AND {{reaches r b}}
    RETURN DISTINCT b
  }]) AS levels,
  COLLECT {
    MATCH (sender)-[r:COORDINATES_WITH]-(other) WHERE {{reaches r other}}
    RETURN other.id
  } AS agreeing
WITH sender, reduce(over = [], level IN levels | over + [n IN level | n.id]) AS over, agreeing,
  size(levels[1]) > 0 OR {{is sender governs}}
    OR {{complete sender reports-to out}} AS known
// The directions each receiver gets.
MATCH (sender)-[r:DIRECTS|SENDS_DIRECTIVE_TO]->(receiver)
WHERE {{is receiver actor}} AND {{reaches r receiver}}
WITH receiver, collect({
  id: r.id, scopes: r.scopes, contradicts: coalesce(r.clarity, '') = 'contradictory', sender: sender.id, over: over, agreeing: agreeing, known: known
}) AS directions
// Those that clash: of another sender on the same subject, whose chain never meets this one's, without coordination.
// Where the source itself says that directions of several senders contradict each other, those do.
WITH receiver, directions, any(one IN directions WHERE one.contradicts
    AND any(other IN directions WHERE other.contradicts AND other.sender <> one.sender)) AS said
WITH collect({
  id: receiver.id, directions: directions, said: said,
  clashing: [one IN directions WHERE CASE WHEN said THEN one.contradicts ELSE any(other IN directions WHERE other.sender <> one.sender
    AND {{same-subject one other}}
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing) END]
}) AS receivers
CALL (receivers) {
  UNWIND receivers AS one
  WITH one WHERE size(one.clashing) > 0
  RETURN one.id AS subject, one.said AS said, one.clashing AS clashing, 'unconnected-chains' AS otherwise,
    [direction IN one.directions | direction.sender] AS around
UNION ALL
  // A team whose members get clashing directions though no member does, nor the team itself.
  MATCH (team{{recorded}})<-[r:MEMBER_OF]-(member)
  WHERE $options.teams AND {{is team collective}} AND {{asserted r}}
    AND {{node team}} AND {{node member}}
  WITH receivers, team, collect(member.id) AS members
  WHERE size(members) > 1
    AND none(one IN receivers WHERE size(one.clashing) > 0 AND (one.id = team.id OR one.id IN members))
  WITH team, members, reduce(some = [], one IN [one IN receivers WHERE one.id IN members] | some + one.directions) AS directions
  WITH team, members, directions, [one IN directions WHERE any(other IN directions WHERE other.sender <> one.sender
    AND {{same-subject one other}}
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing)] AS clashing
  WHERE size(clashing) > 0
  WITH team, members, directions, clashing, any(one IN clashing WHERE one.contradicts
    AND any(other IN clashing WHERE other.contradicts AND other.sender <> one.sender)) AS said
  RETURN team.id AS subject, said, [one IN clashing WHERE one.contradicts OR NOT said] AS clashing,
    'unconnected-in-team' AS otherwise,
    members + [direction IN directions | direction.sender] AS around
}
WITH subject, clashing, around, CASE
  WHEN said THEN 'contradicting'
  WHEN all(one IN clashing WHERE one.known) THEN otherwise
  ELSE 'senders-not-recorded'
END AS message
RETURN message,
  CASE message WHEN 'senders-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [subject] AS subjects, [one IN clashing | one.id] AS lines, around
