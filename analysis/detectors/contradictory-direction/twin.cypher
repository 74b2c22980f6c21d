// Contradictory direction: directions on one subject from chains that never meet, to one actor or one team.
//
// In Neo4j Browser, first set what is asked (an empty list means all; the second line finds the edition):
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param {options: {teams: true}}
// bases, scopes (with 'general'), kinds: of lines. confidence: 0 all, 1 without common knowledge, 2 stated only.
// atFirst and atLast: days since 1970 between which it held.

// Everybody who directs, with all above it on any chain of answering (which does not lead into a class a thing
// is merely one of), those it coordinates with, and whether its chain is on record at all.
MATCH (sender:DottedNode {edition: $edition})
WHERE sender.kind IS NOT NULL AND sender.confidenceRank >= $confidence AND sender.sinceDay <= $atLast AND sender.untilDay >= $atFirst
  AND EXISTS { (sender)-[:DIRECTS|SENDS_DIRECTIVE_TO]->() }
WITH sender,
  COLLECT {
    MATCH SHORTEST 1 (sender) ((a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b) WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END
      AND NOT (b.class AND type(r) IN ['PART_OF', 'HEADS']) AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst)+ (above)
    RETURN above.id
  } AS above,
  COLLECT {
    MATCH (sender)-[r:COORDINATES_WITH]-(other) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND other.confidenceRank >= $confidence AND other.sinceDay <= $atLast AND other.untilDay >= $atFirst
    RETURN other.id
  } AS agreeing
WITH sender, [sender.id] + above AS over, agreeing,
  size(above) > 0 OR sender.kind = 'body'
    OR EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'reports-to', direction: 'out', scope: 'general'}) WHERE c.node = sender.id OR c.nodeKind = sender.kind } AS known
// The directions each receiver gets.
MATCH (sender)-[r:DIRECTS|SENDS_DIRECTIVE_TO]->(receiver)
WHERE receiver.kind IN ['body', 'entity', 'post', 'hat', 'mechanism'] AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND receiver.confidenceRank >= $confidence AND receiver.sinceDay <= $atLast AND receiver.untilDay >= $atFirst
WITH receiver, collect({
  id: r.id, scopes: r.scopes, unclear: coalesce(r.clarity, '') = 'unclear', sender: sender.id, over: over, agreeing: agreeing, known: known
}) AS directions
// Those that clash: of another sender on the same subject, whose chain never meets this one's, without coordination.
// Where the source itself calls several directions unclear, all of them do.
WITH receiver, directions,
  any(one IN directions WHERE any(other IN directions WHERE other.sender <> one.sender))
    AND size([one IN directions WHERE one.unclear]) > 1 AS said
WITH collect({
  id: receiver.id, directions: directions, said: said,
  clashing: [one IN directions WHERE said OR any(other IN directions WHERE other.sender <> one.sender
    AND ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes))
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing)]
}) AS receivers
CALL (receivers) {
  UNWIND receivers AS one
  WITH one WHERE size(one.clashing) > 0
  RETURN one.id AS subject, one.said AS said, one.clashing AS clashing, 'unconnected-chains' AS otherwise, [] AS around
UNION ALL
  // A team whose members get clashing directions though no member does, nor the team itself.
  MATCH (team:DottedNode {edition: $edition})<-[r:MEMBER_OF]-(member)
  WHERE $options.teams AND team.kind IN ['body', 'entity', 'mechanism'] AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes))
    AND team.confidenceRank >= $confidence AND team.sinceDay <= $atLast AND team.untilDay >= $atFirst AND member.confidenceRank >= $confidence AND member.sinceDay <= $atLast AND member.untilDay >= $atFirst
  WITH receivers, team, collect(member.id) AS members
  WHERE size(members) > 1
    AND none(one IN receivers WHERE size(one.clashing) > 0 AND (one.id = team.id OR one.id IN members))
  WITH team, members, reduce(some = [], one IN [one IN receivers WHERE one.id IN members] | some + one.directions) AS directions
  WITH team, members, [one IN directions WHERE any(other IN directions WHERE other.sender <> one.sender
    AND ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes))
    AND none(node IN one.over WHERE node IN other.over) AND NOT other.sender IN one.agreeing)] AS clashing
  WHERE size(clashing) > 0
  RETURN team.id AS subject, size([one IN clashing WHERE one.unclear]) > 1 AS said, clashing,
    'unconnected-in-team' AS otherwise, members AS around
}
WITH subject, clashing, around, CASE
  WHEN said THEN 'contradicting'
  WHEN all(one IN clashing WHERE one.known) THEN otherwise
  ELSE 'senders-not-recorded'
END AS message
RETURN message,
  CASE message WHEN 'senders-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [subject] AS subjects, [one IN clashing | one.id] AS lines, around
