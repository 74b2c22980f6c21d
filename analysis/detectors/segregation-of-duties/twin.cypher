// Segregation of duties: one person or post with several steps of spending money, recognized by the names of tasks.
{{parameters}}

MATCH (work{{recorded}})
WHERE {{is work duty}} AND {{node work}}
WITH work, CASE
  WHEN {{named approve work}} THEN 'approve'
  WHEN {{named order work}} THEN 'order'
  WHEN {{named receive work}} THEN 'receive'
  WHEN {{named pay work}} THEN 'pay'
END AS step
WHERE step IS NOT NULL
WITH collect({work: work, step: step}) AS steps
CALL (steps) {
  UNWIND steps AS one
  WITH one.work AS work, one.step AS step
  MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(post)
  WHERE {{reaches r post}}
  // Those who hold the post; the post itself where nobody is on record.
  WITH work, step, r, post, COLLECT {
    MATCH (post)<-[h:HOLDS]-(person) WHERE {{reaches h person}} RETURN DISTINCT person
  } AS people
  UNWIND CASE WHEN size(people) > 0 THEN people ELSE [post] END AS actor
  // A person, or a single post or hat, is one hand; a unit or a group has many.
  WITH work, step, r, post, actor
  WHERE NOT actor.class AND {{is actor person wears role}}
  WITH actor, collect(DISTINCT step) AS taken, collect(r.id) AS shares, collect(DISTINCT post) AS posts, collect(work.id) AS works
  WHERE size(taken) > 1
  // The post is named where all steps are its own, whoever holds it; else who joins several posts.
  WITH actor, shares, posts, works, posts[0] AS first
  WITH CASE WHEN size(posts) = 1 AND NOT first.class AND {{is first person wears role}} THEN first ELSE actor END AS hand, shares, posts, works
  WITH hand, collect({shares: shares, posts: posts, works: works})[0] AS one
  WITH hand, one.shares AS shares, one.posts AS posts, one.works AS works
  RETURN 'steps-in-one-hand' AS message, 'found' AS status, [hand.id] AS subjects, shares + COLLECT {
    UNWIND posts AS post
    MATCH (hand)-[h:HOLDS]->(post) WHERE {{asserted h}}
    RETURN h.id
  } AS lines, {} AS numbers, works + [post IN posts | post.id] AS around
UNION ALL
  WITH size(steps) AS all, COLLECT {
    UNWIND steps AS one
    WITH one.work AS work
    WHERE NOT EXISTS { MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(post) WHERE {{reaches r post}} }
    RETURN work.id
  } AS subjects
  WHERE size(subjects) > 0 AND size(subjects) < all
  RETURN {{untold step-not-recorded}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
