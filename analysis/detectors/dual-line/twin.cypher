// Dual lines: who answers to several superiors, and where practice leads elsewhere than paper.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {perHat: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

// Everybody with their superiors. Somebody who answers to itself is another question (broken chain).
MATCH (post:DottedNode {edition: $edition})-[up:REPORTS_TO|DEPUTY_OF]->(boss)
WHERE post.kind IS NOT NULL AND post <> boss AND up.polarity = 'asserted' AND up.confidenceRank >= $slice.confidence AND up.sinceDay <= $slice.atLast AND up.untilDay >= $slice.atFirst AND ($slice.bases = [] OR up.basis IN $slice.bases) AND ($slice.kinds = [] OR up.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN up.scopes WHERE scope IN $slice.scopes))
  AND post.confidenceRank >= $slice.confidence AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
WITH post, collect({id: up.id, basis: up.basis, scopes: up.scopes, hat: up.hat, boss: boss.id}) AS ups
WITH post, ups,
  [one IN ups WHERE one.basis = 'formal'] AS paper,
  [one IN ups WHERE one.basis = 'practice'] AS practice
WHERE size(ups) > 1 OR size(practice) = 1
// Practice departs from paper where, for the same subject under the same hat, paper names others only.
// What is about everything meets any subject; a line without a hat is the post's own and meets any hat.
WITH post, ups, practice,
  any(one IN practice WHERE
    any(other IN paper WHERE ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes)) AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat))
    AND none(other IN paper WHERE ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes)) AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat) AND one.boss = other.boss)
  ) AS departs,
  any(one IN ups WHERE any(other IN ups WHERE one.boss <> other.boss)) AS several,
  any(one IN ups WHERE any(other IN ups WHERE one.boss <> other.boss AND ('general' IN one.scopes OR 'general' IN other.scopes OR any(scope IN one.scopes WHERE scope IN other.scopes)) AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat))) AS rivals
WITH post, ups,
  CASE
    WHEN departs THEN 'paper-against-practice'
    WHEN size(practice) = size(ups) THEN
      CASE WHEN EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'reports-to', direction: 'out', scope: 'general'}) WHERE c.node = post.id OR c.nodeKind = post.kind }
        THEN 'nothing-on-paper' ELSE 'paper-not-recorded' END
    WHEN rivals THEN 'several-superiors'
    WHEN several AND $options.perHat THEN 'one-per-hat'
  END AS message
WHERE message IS NOT NULL
RETURN message,
  CASE message WHEN 'paper-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [post.id] AS subjects,
  [one IN ups | one.id] AS lines
