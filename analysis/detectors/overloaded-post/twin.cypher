// Overloaded posts: too many hats, hats that together ask for more than one person, and people in several posts.
{{parameters}}

CALL {
  // The load that so many percent of posts keep to: one point for each hat, superior, subject and task and for ten
  // subordinates; two less for an office in support. Compared only where there are enough posts.
  MATCH (post{{recorded kind: 'post'}})
  WHERE {{node post}}
  WITH post,
    COUNT { MATCH (post)-[r:{{types wears}}]->(n) WHERE {{reaches r n}} RETURN DISTINCT n } AS worn,
    COUNT { MATCH (post)-[r:{{types reports}}]->(n) WHERE {{joins r}} AND {{node n}} RETURN DISTINCT n } AS bosses,
    COUNT { MATCH (post)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(n) WHERE {{reaches r n}} RETURN DISTINCT n } AS tasks,
    COUNT { MATCH (post)<-[r:{{types reports}}]-(n) WHERE {{joins r}} AND {{node n}} RETURN DISTINCT n } AS span,
    COUNT { MATCH (post)<-[r:SUPPORTS]-(n) WHERE coalesce(r.quantifier, 'all') = 'all' AND {{reaches r n}} RETURN DISTINCT n } AS offices,
    COUNT {
      MATCH (post)-[r:REPORTS_TO|DEPUTY_OF|RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|WEARS_HAT]->(n)
      WHERE {{joins r}} AND {{node n}}
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
    MATCH (post)-[r:{{types wears}}]->(hat) WHERE {{reaches r hat}}
    RETURN {id: r.id, rank: r.confidenceRank, hat: hat}
  } AS wearing
  WHERE size(wearing) > 0 OR {{value post hatsMin}} > 0 OR {{value post hatsMax}} > 0
  WITH post, rest, limit, wearing,
    COLLECT { UNWIND wearing AS one RETURN DISTINCT one.hat } AS hats,
    COUNT { UNWIND wearing AS one WITH one WHERE one.rank = 2 RETURN DISTINCT one.hat } AS certain
  WITH post, rest, limit, wearing, hats, CASE
    WHEN {{value post hatsMin}} IS NOT NULL THEN {{value post hatsMin}}
    WHEN {{value post hatsMax}} < certain THEN {{value post hatsMax}}
    ELSE certain
  END AS least
  WITH post, rest, limit, wearing, hats, least,
    CASE WHEN coalesce({{value post hatsMax}}, size(hats)) > least THEN coalesce({{value post hatsMax}}, size(hats)) ELSE least END AS most,
    // the first group that the post is in has a limit of its own
    {{limit post hats}} AS hatsFrom,
    reduce(sum = 0.0, hat IN hats | sum + coalesce({{value hat fte}}, 0)) AS fte,
    // superiors under each hat worn, of the hats themselves, and of the post without a hat
    COLLECT {
      UNWIND [post] + hats AS wearer
      MATCH (wearer)-[r:{{types reports}}]->(boss)
      WHERE (wearer <> post OR r.hat IS NULL OR r.hat IN [hat IN hats | hat.id])
        AND {{joins r}} AND {{node boss}}
      RETURN {id: r.id, rank: r.confidenceRank, boss: boss.id, bare: wearer = post AND r.hat IS NULL}
    } AS ups
  WITH *, COUNT { UNWIND ups AS one RETURN DISTINCT one.boss } AS superiors
  WITH *, CASE WHEN least + superiors + rest > 0 THEN least + superiors + rest ELSE 0 END AS points
  WITH *, CASE
    WHEN least >= hatsFrom THEN 'many-hats'
    WHEN most >= 2 AND fte > 1.000001 THEN 'more-than-full-time'
    WHEN least >= 2 AND points > limit THEN 'heavy-load'
    WHEN most >= hatsFrom THEN 'perhaps-many-hats'
  END AS message
  WHERE message IS NOT NULL
  // The evidence: hats (the stated ones, if they are enough), superiors, offices in support; then, where they are no
  // less sure than all of these, other ties of each hat and the tasks of the post.
  WITH *, [one IN wearing WHERE one.rank = 2] AS sure
  WITH *, CASE
    WHEN message <> 'perhaps-many-hats' AND (size(sure) >= least OR size(sure) = size(wearing)) THEN sure ELSE wearing
  END + ups + COLLECT {
    MATCH (post)<-[r:SUPPORTS]-(office) WHERE {{reaches r office}}
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
      AND {{reaches r other}}
    RETURN DISTINCT r.id AS id
    UNION
    MATCH (post)-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(task)
    WHERE r.confidenceRank >= floor AND {{reaches r task}}
    RETURN r.id AS id
  } AS more, hats
  RETURN message,
    CASE message WHEN 'perhaps-many-hats' THEN 'not-enough-data' ELSE 'found' END AS status,
    [post.id] AS subjects,
    [one IN base | one.id] + more AS lines,
    CASE WHEN limit IS NULL THEN {} ELSE {limit: limit} END AS numbers,
    [hat IN hats | hat.id] AS around
UNION ALL
  // One person in several posts. The same name in the same units is one post: registers carry such doubles.
  MATCH (person{{recorded}})-[r:HOLDS]->(post)
  WHERE {{is person person}} AND {{reaches r person}} AND {{node post}}
  WITH person, collect(r) AS held, collect(DISTINCT post) AS posts
  WITH person, held, posts, COLLECT {
    UNWIND posts AS post
    WITH {{value post name}} AS name, COLLECT {
      MATCH (post)-[r:PART_OF]->(unit) WHERE {{reaches r unit}}
      RETURN unit.id ORDER BY unit.id
    } AS units, post
    WITH name, units, post ORDER BY post.id
    WITH name, units, collect(post)[0] AS one
    RETURN one
  } AS own
  WHERE size(own) > 1
  WITH person, held, posts, own, reduce(sum = 0.0, post IN own | sum + coalesce({{value post fte}}, 0)) AS fte,
    reduce(least = 9, r IN held | CASE WHEN r.confidenceRank < least THEN r.confidenceRank ELSE least END) AS floor
  WITH person, held, posts, floor, CASE
    WHEN size(own) >= $options.posts THEN 'person-many-posts'
    WHEN fte > 1.000001 THEN 'person-over-full-time'
    WHEN size(own) = 2 AND NOT EXISTS {
      MATCH (lower)-[q:{{types reports}}]->(upper) WHERE lower IN own AND upper IN own AND {{joins q}}
    } THEN 'person-two-posts'
  END AS message, own
  WHERE message IS NOT NULL
  RETURN message, 'found' AS status, [person.id] AS subjects,
    // and the lines to superiors that are as sure
    [r IN held | r.id] + COLLECT {
      UNWIND own AS post
      MATCH (post)-[q:{{types reports}}]->(boss)
      WHERE q.confidenceRank >= floor AND {{joins q}} AND {{node boss}}
      RETURN q.id
    } AS lines, {} AS numbers, [post IN posts | post.id] AS around
UNION ALL
  // A post of more than one full-time job with one holder, who has no other.
  MATCH (post{{recorded}})<-[h:HOLDS]-(person)
  WHERE {{is post wears}} AND NOT post.class AND {{node post}} AND {{value post fte}} > 1.000001 AND {{reaches h person}}
  WITH post, collect(DISTINCT person) AS people, collect(h.id) AS lines
  WHERE size(people) = 1 AND NOT EXISTS {
    MATCH (one)-[g:HOLDS]->(other) WHERE one IN people AND other <> post AND {{reaches g other}}
  }
  RETURN 'one-for-several' AS message, 'found' AS status, [post.id] AS subjects, lines, {} AS numbers, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
