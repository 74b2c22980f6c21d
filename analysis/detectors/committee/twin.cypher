// Committees without power to decide, that judge their own, or in which one person has two seats.
{{parameters}}

MATCH (node{{recorded}})
WHERE {{is node forum}} AND {{node node}}
WITH node, COLLECT {
  MATCH (node)<-[s:MEMBER_OF|CHAIRS]-(member) WHERE {{reaches s member}} RETURN s
} AS seats, COLLECT {
  MATCH (node)-[t:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(work) WHERE {{reaches t work}} RETURN t.id
} AS tasks,
NOT EXISTS { MATCH (node)-[d:HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS]->(far) WHERE {{reaches d far}} } AS bare,
[{{complete node has-authority-over out}}, {{complete node decides-on out}}, {{complete node directs out}}] AS told
WITH collect({node: node, seats: seats, tasks: tasks, powerless: bare AND all(one IN told WHERE one), perhaps: bare AND any(one IN told WHERE one) AND NOT all(one IN told WHERE one)}) AS committees
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
    MATCH (node)-[o:OVERSEES|HOLDS_TO_ACCOUNT]->(judged) WHERE {{reaches o judged}} RETURN {node: judged, line: o.id}
  } AS over
  UNWIND seats AS seat
  WITH node, byName, over, seat, startNode(seat) AS member
  // what is a member's own: who holds it or what it holds, another post of its holder, the unit it heads
  WITH node, byName, over, seat, member, [own IN [{node: member, lines: []}] + COLLECT {
    MATCH (member)-[h:HOLDS|HEADS]-(judged) WHERE {{reaches h judged}}
    RETURN {node: judged, lines: [h.id]} AS own
  UNION
    MATCH (member)<-[h:HOLDS]-(person)-[g:HOLDS]->(judged)
    WHERE {{asserted h}} AND {{reaches g person}} AND {{node judged}}
    RETURN {node: judged, lines: [h.id, g.id]} AS own
  } WHERE any(o IN over WHERE o.node = own.node)] AS own
  WHERE size(own) > 0 OR byName AND {{named audited member}} AND NOT {{named control member}}
  WITH node, over, collect(seat.id) AS sitting, collect(DISTINCT member.id) AS members, min(size(own)) AS least, collect(own) AS lists
  WITH *, reduce(all = [], one IN lists | all + one) AS own
  RETURN CASE WHEN least > 0 THEN 'judges-its-own' ELSE 'judges-its-own-by-name' END AS message,
    'found' AS status, [node.id] AS subjects, sitting + [o IN over WHERE any(one IN own WHERE one.node = o.node) | o.line] + reduce(all = [], one IN own | all + one.lines) AS lines, {} AS numbers, members AS around
UNION ALL
  // Who chairs a committee that by its name reviews what is theirs by title.
  UNWIND committees AS one
  UNWIND one.seats AS seat
  WITH one.node AS node, seat, startNode(seat) AS chair
  WHERE type(seat) = 'CHAIRS' AND {{named judging node}} AND NOT {{named control node}} AND {{one-function node chair}}
  RETURN 'reviews-its-chair-by-name' AS message, 'found' AS status, [node.id] AS subjects, collect(seat.id) AS lines, {} AS numbers, collect(chair.id) AS around
UNION ALL
  // One that reviews by its name, nothing being said of whom, where the chair and all others are of one unit.
  UNWIND committees AS one
  WITH one.node AS node, one.seats AS seats, COLLECT { UNWIND one.seats AS s RETURN DISTINCT startNode(s) } AS members
  WHERE {{named judging node}} AND NOT {{named control node}} AND size(members) > 1 AND any(s IN seats WHERE type(s) = 'CHAIRS')
    AND none(s IN seats WHERE type(s) = 'CHAIRS' AND {{one-function node startNode(s)}})
    AND NOT EXISTS { MATCH (node)-[o:OVERSEES|HOLDS_TO_ACCOUNT]->(judged) WHERE {{reaches o judged}} }
  WITH node, seats, members, COLLECT { UNWIND members AS m RETURN DISTINCT {{units m}} } AS lists
  WHERE size(lists) = 1 AND size(lists[0]) = 1
  RETURN 'reviews-within-a-unit' AS message, 'found' AS status, [node.id] AS subjects, [s IN seats | s.id] + COLLECT {
    UNWIND members AS post
    {{parts post}}
  } AS lines, {} AS numbers, [m IN members + lists[0] | m.id] AS around
UNION ALL
  // One person with two seats, by way of two posts.
  UNWIND committees AS one
  WITH one.node AS node, one.seats AS seats
  UNWIND seats AS seat
  WITH node, seats, startNode(seat) AS post
  MATCH (person)-[h:HOLDS]->(post)
  WHERE {{reaches h person}}
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
  RETURN {{untold seats-not-recorded}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
