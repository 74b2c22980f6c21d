// Single points: a post whose loss cuts chains, dependence on one person, one person in several posts.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {share: 0.25, least: 5, posts: 2}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

// It covers all that the detector finds. Cypher has no dominators: instead, each point that could matter is taken
// away, and each of those below it asked for another way up, which costs more the larger the organization is.

CALL {
  // How many are on a reporting line at all; then those with a superior and enough people below to matter.
  WITH COUNT {
    MATCH (n:DottedNode {edition: $edition})-[r:REPORTS_TO|DEPUTY_OF]-(m)
    WHERE n.kind IS NOT NULL AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst AND m.confidenceRank >= $slice.confidence AND m.sinceDay <= $slice.atLast AND m.untilDay >= $slice.atFirst
    RETURN DISTINCT n
  } AS total
  MATCH (point:DottedNode {edition: $edition})
  WHERE point.kind IS NOT NULL AND point.confidenceRank >= $slice.confidence AND point.sinceDay <= $slice.atLast AND point.untilDay >= $slice.atFirst
    AND EXISTS { (point)<-[:REPORTS_TO|DEPUTY_OF]-() }
    AND EXISTS { MATCH (point)-[r:REPORTS_TO|DEPUTY_OF]->(boss) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst }
  WITH total, point, COLLECT {
    MATCH SHORTEST 1 (point) (()<-[r:REPORTS_TO|DEPUTY_OF]-(b) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst)+ (below)
    WHERE below <> point
    RETURN DISTINCT below
  } AS below
  WHERE size(below) >= $options.least AND size(below) >= $options.share * total
    // a way leads up from it to somebody without a superior
    AND EXISTS {
      MATCH SHORTEST 1 (point) (()-[r:REPORTS_TO|DEPUTY_OF]->(b) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst)+ (top)
      WHERE NOT EXISTS { MATCH (top)-[q:REPORTS_TO|DEPUTY_OF]->(boss) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst }
    }
  // Of those below, the ones who without it have no way up to anybody without a superior.
  WITH total, point, COUNT {
    UNWIND below AS one
    WITH one
    WHERE NOT EXISTS {
      MATCH SHORTEST 1 (one) (()-[r:REPORTS_TO|DEPUTY_OF]->(b) WHERE b <> point AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst)+ (top)
      WHERE NOT EXISTS { MATCH (top)-[q:REPORTS_TO|DEPUTY_OF]->(boss) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst }
    }
    RETURN one
  } AS cut
  WHERE cut >= $options.least AND cut >= $options.share * total
  WITH total, point, cut, point.class AND coalesce(point.members, '') <> 'known' AS many
  RETURN
    CASE WHEN many THEN 'class-of-posts' ELSE 'cuts-off' END AS message,
    CASE WHEN many THEN 'not-enough-data' ELSE 'found' END AS status,
    [point.id] AS subjects,
    COLLECT {
      MATCH (point)-[r:REPORTS_TO|DEPUTY_OF]-(other)
      WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
      RETURN DISTINCT r.id
    } AS lines,
    {cutOff: cut, all: total} AS numbers, [] AS around
UNION ALL
  // Something needs the post for lack of anything but the person.
  MATCH (post:DottedNode {edition: $edition, kind: 'post'})-[r:NEEDED_FOR]->(work)
  WHERE 'personal' IN r.authority AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND post.confidenceRank >= $slice.confidence AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst AND work.confidenceRank >= $slice.confidence AND work.sinceDay <= $slice.atLast AND work.untilDay >= $slice.atFirst
  RETURN 'depends-on-the-person' AS message, 'found' AS status, [post.id] AS subjects, collect(r.id) AS lines, {} AS numbers,
    [] AS around
UNION ALL
  // One person in several posts. The same name in the same units is one post: registers carry such doubles.
  MATCH (person:DottedNode {edition: $edition, kind: 'holder'})-[r:HOLDS]->(post)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND person.confidenceRank >= $slice.confidence AND person.sinceDay <= $slice.atLast AND person.untilDay >= $slice.atFirst AND post.confidenceRank >= $slice.confidence AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst
  WITH person, collect(r.id) AS lines, collect(DISTINCT post) AS posts
  WHERE COUNT {
    UNWIND posts AS post
    RETURN DISTINCT post.name AS name, COLLECT {
      MATCH (post)-[r:PART_OF]->(unit) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND unit.confidenceRank >= $slice.confidence AND unit.sinceDay <= $slice.atLast AND unit.untilDay >= $slice.atFirst
      RETURN unit.id ORDER BY unit.id
    } AS units
  } >= $options.posts
  RETURN 'one-person' AS message, 'found' AS status, [person.id] AS subjects, lines, {} AS numbers,
    [post IN posts | post.id] AS around
}
RETURN message, status, subjects, lines, numbers, around
