// Dual lines: who answers to several superiors, and where practice leads elsewhere than paper.
{{parameters}}

// Everybody with their superiors. Somebody who answers to itself is another question (broken chain).
MATCH (post{{recorded}})-[up:{{types reports}}]->(boss)
WHERE post.kind IS NOT NULL AND {{joins up}}
  AND {{node post}} AND {{node boss}}
WITH post, collect({id: up.id, basis: up.basis, scopes: up.scopes, hat: up.hat, clarity: up.clarity, boss: boss.id}) AS ups
WITH post, ups,
  [one IN ups WHERE one.basis = 'formal'] AS paper,
  [one IN ups WHERE one.basis = 'practice'] AS practice
WHERE size(ups) > 1 OR size(practice) = 1
// Two of whom one answers to the other are one chain, unless paper is set against practice.
WITH post, ups, paper, practice, COLLECT {
  UNWIND ups AS one UNWIND ups AS other
  MATCH (low{{recorded id: one.boss}})-[r:{{types answers}}]->(high:DottedNode {id: other.boss})
  WHERE one.boss <> other.boss AND {{asserted r}}
    AND NOT one.basis + other.basis IN ['formalpractice', 'practiceformal']
  UNWIND [one.id + ' ' + other.id, other.id + ' ' + one.id] AS pair
  RETURN DISTINCT pair
} AS chains
// Practice departs from paper where, for the same subject under the same hat, paper names others only.
// What is about everything meets any subject; a line without a hat is the post's own and meets any hat.
WITH post, ups, practice, chains,
  any(one IN practice WHERE
    any(other IN paper WHERE {{same-subject one other}} AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat))
    AND none(other IN paper WHERE {{same-subject one other}} AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat) AND one.boss = other.boss)
  ) AS departs,
  any(one IN ups WHERE any(other IN ups WHERE one.boss <> other.boss AND NOT one.id + ' ' + other.id IN chains)) AS several,
  any(one IN ups WHERE any(other IN ups WHERE one.boss <> other.boss AND NOT one.id + ' ' + other.id IN chains AND {{same-subject one other}} AND (one.hat IS NULL OR other.hat IS NULL OR one.hat = other.hat))) AS rivals
WITH post, ups,
  CASE
    WHEN departs THEN 'paper-against-practice'
    WHEN size(practice) = size(ups) THEN
      CASE WHEN {{complete post reports-to out}}
        THEN 'nothing-on-paper' ELSE 'paper-not-recorded' END
    WHEN several AND all(one IN ups WHERE one.clarity = 'advantageous') THEN 'called-an-advantage'
    WHEN rivals THEN 'several-superiors'
    WHEN several AND $options.perHat THEN 'one-per-hat'
  END AS message
WHERE message IS NOT NULL
RETURN message,
  CASE message WHEN 'paper-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [post.id] AS subjects,
  [one IN ups | one.id] AS lines
