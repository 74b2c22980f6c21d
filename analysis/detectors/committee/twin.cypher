// Committees without power to decide, that judge their own, or in which one person has two seats.
{{parameters}}

MATCH (node{{recorded}})
WHERE {{is node forum}} AND {{node node}}
WITH node, COLLECT {
  MATCH (node)<-[s:MEMBER_OF|CHAIRS]-(member) WHERE {{asserted s}} AND {{node member}} RETURN s
} AS seats, COLLECT {
  MATCH (node)-[t:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(work) WHERE {{asserted t}} AND {{node work}} RETURN t.id
} AS tasks,
NOT EXISTS { MATCH (node)-[d:HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS]->(far) WHERE {{asserted d}} AND {{node far}} }
  AND {{complete node has-authority-over out}} AND {{complete node decides-on out}} AND {{complete node directs out}} AS powerless,
NOT EXISTS { MATCH (node)-[d:HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS]->(far) WHERE {{asserted d}} AND {{node far}} }
  AND ({{complete node has-authority-over out}} OR {{complete node decides-on out}} OR {{complete node directs out}}) AS perhaps
WITH collect({node: node, seats: seats, tasks: tasks, powerless: powerless, perhaps: perhaps AND NOT powerless}) AS committees
CALL (committees) {
  UNWIND committees AS one
  WITH one WHERE one.powerless AND size(one.tasks) > 0 AND size(one.seats) > 0
  RETURN 'without-power' AS message, 'found' AS status, [one.node.id] AS subjects, one.tasks + [s IN one.seats | s.id] AS lines,
    {} AS numbers, [] AS around
UNION ALL
  // All that only advise are one finding.
  WITH [one IN committees WHERE one.powerless AND size(one.tasks) = 0 AND size(one.seats) > 0] AS advising
  WHERE size(advising) > 0 AND $options.advisory
  RETURN 'advisory' AS message, 'found' AS status, [one IN advising | one.node.id] AS subjects,
    reduce(lines = [], one IN advising | lines + [s IN one.seats | s.id]) AS lines, {} AS numbers, [] AS around
UNION ALL
  // Those of which that can be told of some kinds of power only.
  WITH [one IN committees WHERE one.perhaps AND size(one.seats) > 0] AS unsure
  WHERE size(unsure) > 0 AND $options.advisory
  RETURN 'perhaps-advisory' AS message, 'not-enough-data' AS status, [one IN unsure | one.node.id] AS subjects,
    reduce(lines = [], one IN unsure | lines + [s IN one.seats | s.id]) AS lines, {} AS numbers, [] AS around
UNION ALL
  // Who sits in a committee that is to judge them, or that by the names examines what they manage.
  UNWIND committees AS one
  WITH one.node AS node, one.seats AS seats
  WITH node, seats, {{named control node}} AS byName, COLLECT {
    MATCH (node)-[o:OVERSEES|HOLDS_TO_ACCOUNT]->(judged) WHERE {{asserted o}} AND {{node judged}} RETURN {id: judged.id, line: o.id}
  } AS over
  UNWIND seats AS seat
  WITH node, byName, over, seat, startNode(seat) AS member
  WHERE any(o IN over WHERE o.id = member.id) OR byName AND {{named audited member}} AND NOT {{named control member}}
  WITH node, over, collect(seat.id) AS own, collect(DISTINCT member.id) AS members
  RETURN CASE WHEN all(id IN members WHERE any(o IN over WHERE o.id = id)) THEN 'judges-its-own' ELSE 'judges-its-own-by-name' END AS message,
    'found' AS status, [node.id] AS subjects, own + [o IN over WHERE o.id IN members | o.line] AS lines, {} AS numbers, members AS around
UNION ALL
  // One person with two seats, by way of two posts.
  UNWIND committees AS one
  WITH one.node AS node, one.seats AS seats
  UNWIND seats AS seat
  WITH node, seats, startNode(seat) AS post
  MATCH (person)-[h:HOLDS]->(post)
  WHERE {{asserted h}} AND {{node person}}
  WITH node, seats, person, collect(DISTINCT post) AS posts
  WHERE size(posts) > 1
  WITH node, seats, collect(person) AS people, collect(posts) AS lists
  WITH node, seats, people, reduce(posts = [], one IN lists | posts + one) AS posts
  RETURN 'two-seats' AS message, 'found' AS status, [node.id] AS subjects,
    [s IN seats WHERE startNode(s) IN posts | s.id] + COLLECT {
      MATCH (person)-[h:HOLDS]->(post) WHERE person IN people AND post IN posts AND {{asserted h}} RETURN h.id
    } AS lines, {} AS numbers, [p IN people | p.id] + [p IN posts | p.id] AS around
UNION ALL
  WITH size(committees) AS all, [one IN committees WHERE size(one.seats) = 0 | one.node.id] AS subjects
  WHERE size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN 'seats-not-recorded' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
