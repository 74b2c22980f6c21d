// Overloaded posts: too many hats, or hats that together ask for more than one person.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {hats: 3, percentile: 99, fewestPosts: 100}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

// The load that so many percent of posts keep to: one point for each hat, superior, subject and task and for ten
// subordinates; two less for an office in support. Compared only where there are enough posts.
MATCH (post:DottedNode {edition: $edition, kind: 'post'})
WHERE post.confidenceRank >= $slice.confidence AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst
WITH post,
  COUNT { MATCH (post)-[r:WEARS_HAT]->(n) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst RETURN DISTINCT n } AS worn,
  COUNT { MATCH (post)-[r:REPORTS_TO|DEPUTY_OF]->(n) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst RETURN DISTINCT n } AS bosses,
  COUNT { MATCH (post)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(n) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst RETURN DISTINCT n } AS tasks,
  COUNT { MATCH (post)<-[r:REPORTS_TO|DEPUTY_OF]-(n) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst RETURN DISTINCT n } AS span,
  COUNT { MATCH (post)<-[r:SUPPORTS]-(n) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst RETURN DISTINCT n } AS offices,
  COUNT {
    MATCH (post)-[r:REPORTS_TO|DEPUTY_OF|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|WEARS_HAT]->(n)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst
    UNWIND [subject IN r.scopes WHERE subject <> 'general'] AS subject
    RETURN DISTINCT subject
  } AS subjects
WITH post, subjects + tasks + span / 10 - 2 * offices AS rest, worn, bosses
WITH post, rest, CASE WHEN worn + bosses + rest > 0 THEN worn + bosses + rest ELSE 0 END AS points
ORDER BY points
WITH collect(points) AS loads, collect({post: post, rest: rest}) AS posts
WITH posts, CASE WHEN size(loads) >= $options.fewestPosts
  THEN loads[toInteger(ceil($options.percentile * size(loads) / 100.0)) - 1] END AS limit
// Posts with hats: how many, as the source counts them, else as recorded, the stated ones for certain.
UNWIND posts AS one
WITH one.post AS post, one.rest AS rest, limit
WITH post, rest, limit, COLLECT {
  MATCH (post)-[r:WEARS_HAT]->(hat) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND hat.confidenceRank >= $slice.confidence AND hat.sinceDay <= $slice.atLast AND hat.untilDay >= $slice.atFirst
  RETURN {id: r.id, rank: r.confidenceRank, hat: hat}
} AS wearing
WHERE size(wearing) > 0 OR post.hatsMin > 0 OR post.hatsMax > 0
WITH post, rest, limit, wearing,
  COLLECT { UNWIND wearing AS one RETURN DISTINCT one.hat } AS hats,
  COUNT { UNWIND wearing AS one WITH one WHERE one.rank = 2 RETURN DISTINCT one.hat } AS certain
WITH post, rest, limit, wearing, hats, CASE
  WHEN post.hatsMin IS NOT NULL THEN post.hatsMin
  WHEN post.hatsMax < certain THEN post.hatsMax
  ELSE certain
END AS least
WITH post, rest, limit, wearing, hats, least,
  CASE WHEN coalesce(post.hatsMax, size(hats)) > least THEN coalesce(post.hatsMax, size(hats)) ELSE least END AS most,
  reduce(sum = 0.0, hat IN hats | sum + coalesce(hat.fte, 0)) AS fte,
  // superiors under each hat worn, of the hats themselves, and of the post without a hat
  COLLECT {
    UNWIND [post] + hats AS wearer
    MATCH (wearer)-[r:REPORTS_TO|DEPUTY_OF]->(boss)
    WHERE (wearer <> post OR r.hat IS NULL OR r.hat IN [hat IN hats | hat.id])
      AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
    RETURN {id: r.id, rank: r.confidenceRank, boss: boss.id, bare: wearer = post AND r.hat IS NULL}
  } AS ups
WITH *, COUNT { UNWIND ups AS one RETURN DISTINCT one.boss } AS superiors
WITH *, CASE WHEN least + superiors + rest > 0 THEN least + superiors + rest ELSE 0 END AS points
WITH *, CASE
  WHEN least >= $options.hats THEN 'many-hats'
  WHEN most >= 2 AND fte > 1.000001 THEN 'more-than-full-time'
  WHEN least >= 2 AND points > limit THEN 'heavy-load'
  WHEN most >= $options.hats THEN 'perhaps-many-hats'
END AS message
WHERE message IS NOT NULL
// The evidence: hats (the stated ones, if they are enough), superiors, offices in support; then, where they are no
// less sure than all of these, other ties of each hat and the tasks of the post.
WITH *, [one IN wearing WHERE one.rank = 2] AS sure
WITH *, CASE
  WHEN message <> 'perhaps-many-hats' AND (size(sure) >= least OR size(sure) = size(wearing)) THEN sure ELSE wearing
END + ups + COLLECT {
  MATCH (post)<-[r:SUPPORTS]-(office) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND office.confidenceRank >= $slice.confidence AND office.sinceDay <= $slice.atLast AND office.untilDay >= $slice.atFirst
  RETURN {id: r.id, rank: r.confidenceRank}
} AS base
WITH message, post, limit, base, hats, any(one IN ups WHERE one.bare) AS ownSuperior,
  reduce(least = 2, one IN base | CASE WHEN one.rank < least THEN one.rank ELSE least END) AS floor
WITH message, post, limit, base, COLLECT {
  UNWIND [post] + hats AS wearer
  MATCH (wearer)-[r:ACCOUNTABLE_TO|GOVERNED_BY|ACTS_FOR|REPRESENTS|LINKED_TO|COORDINATES_WITH|MEMBER_OF|HEADS]-(other)
  WHERE r.confidenceRank >= floor
    AND (startNode(r) = wearer OR type(r) IN ['LINKED_TO', 'COORDINATES_WITH'])
    AND (wearer <> post OR r.hat IN [hat IN hats | hat.id] OR (r.hat IS NULL AND ownSuperior))
    AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN DISTINCT r.id AS id
  UNION
  MATCH (post)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(task)
  WHERE r.confidenceRank >= floor AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND task.confidenceRank >= $slice.confidence AND task.sinceDay <= $slice.atLast AND task.untilDay >= $slice.atFirst
  RETURN r.id AS id
} AS more, hats
RETURN message,
  CASE message WHEN 'perhaps-many-hats' THEN 'not-enough-data' ELSE 'found' END AS status,
  [post.id] AS subjects,
  [one IN base | one.id] + more AS lines,
  CASE WHEN limit IS NULL THEN {} ELSE {limit: limit} END AS numbers,
  [hat IN hats | hat.id] AS around
