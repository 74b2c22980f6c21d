// Contradictory direction: directions on one subject from chains that never meet, to one actor or one team.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {teams: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

// Everybody who directs, with all above it on any chain of answering (which does not lead into a class a thing
// is merely one of), those it coordinates with, and whether its chain is on record at all.
MATCH (sender:DottedNode {edition: $edition})
WHERE sender.kind IS NOT NULL AND sender.confidenceRank >= $slice.confidence AND sender.sinceDay <= $slice.atLast AND sender.untilDay >= $slice.atFirst
  AND EXISTS { (sender)-[:DIRECTS|SENDS_DIRECTIVE_TO]->() }
WITH sender,
  // level by level; no chain has more than 32
  reduce(levels = [[sender]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
    WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END AND NOT (b.class AND type(r) IN ['PART_OF', 'HEADS'])
      AND (i = 1 OR none(level IN levels WHERE b IN level)) AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) AS levels,
  COLLECT {
    MATCH (sender)-[r:COORDINATES_WITH]-(other) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    RETURN other.id
  } AS agreeing
WITH sender, reduce(over = [], level IN levels | over + [n IN level | n.id]) AS over, agreeing,
  size(levels[1]) > 0 OR sender.kind = 'body'
    OR EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'reports-to', direction: 'out', scope: 'general'}) WHERE c.node = sender.id OR c.nodeKind = sender.kind } AS known
// The directions each receiver gets.
MATCH (sender)-[r:DIRECTS|SENDS_DIRECTIVE_TO]->(receiver)
WHERE receiver.kind IN ['body', 'entity', 'post', 'hat', 'mechanism'] AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND receiver.confidenceRank >= $slice.confidence AND receiver.sinceDay <= $slice.atLast AND receiver.untilDay >= $slice.atFirst
WITH receiver, collect({
  id: r.id, scopes: r.scopes, unclear: coalesce(r.clarity, '') = 'unclear', sender: sender.id, over: over, agreeing: agreeing, known: known
}) AS directions
// Those that clash: of another sender on the same subject, whose chain never meets this one's, without coordination.
// Where the source itself calls directions of several senders unclear, those do.
WITH receiver, directions, any(one IN directions WHERE one.unclear
    AND any(other IN directions WHERE other.unclear AND other.sender <> one.sender)) AS said
WITH collect({
  id: receiver.id, directions: directions, said: said,
  clashing: [one IN directions WHERE CASE WHEN said THEN one.unclear ELSE any(other IN directions WHERE other.sender <> one.sender
    AND ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes))
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing) END]
}) AS receivers
CALL (receivers) {
  UNWIND receivers AS one
  WITH one WHERE size(one.clashing) > 0
  RETURN one.id AS subject, one.said AS said, one.clashing AS clashing, 'unconnected-chains' AS otherwise,
    [direction IN one.directions | direction.sender] AS around
UNION ALL
  // A team whose members get clashing directions though no member does, nor the team itself.
  MATCH (team:DottedNode {edition: $edition})<-[r:MEMBER_OF]-(member)
  WHERE $options.teams AND team.kind IN ['body', 'entity', 'mechanism'] AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND team.confidenceRank >= $slice.confidence AND team.sinceDay <= $slice.atLast AND team.untilDay >= $slice.atFirst AND member.confidenceRank >= $slice.confidence AND member.sinceDay <= $slice.atLast AND member.untilDay >= $slice.atFirst
  WITH receivers, team, collect(member.id) AS members
  WHERE size(members) > 1
    AND none(one IN receivers WHERE size(one.clashing) > 0 AND (one.id = team.id OR one.id IN members))
  WITH team, members, reduce(some = [], one IN [one IN receivers WHERE one.id IN members] | some + one.directions) AS directions
  WITH team, members, directions, [one IN directions WHERE any(other IN directions WHERE other.sender <> one.sender
    AND ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes))
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing)] AS clashing
  WHERE size(clashing) > 0
  WITH team, members, directions, clashing, any(one IN clashing WHERE one.unclear
    AND any(other IN clashing WHERE other.unclear AND other.sender <> one.sender)) AS said
  RETURN team.id AS subject, said, [one IN clashing WHERE one.unclear OR NOT said] AS clashing,
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
