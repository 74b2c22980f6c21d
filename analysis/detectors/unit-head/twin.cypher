// Units without a head: said so by the record, or such that none of their posts leads another.
{{parameters}}

MATCH (post{{recorded}})
WHERE {{is post wears}} AND {{node post}}
WITH post, {{units post}} AS wholes
WHERE size(wholes) = 1
WITH wholes[0] AS unit, collect(post) AS members
WHERE NOT unit.class
WITH unit, members, EXISTS { MATCH (head)-[h:HEADS|LEADS]->(unit) WHERE {{reaches h head}} } AS headed,
  {{complete unit heads in}} AS complete
WITH collect({node: unit, members: members, headed: headed, complete: complete}) AS units
CALL (units) {
  UNWIND units AS one
  WITH one WHERE one.complete AND NOT one.headed
  RETURN 'no-head' AS message, 'found' AS status, [one.node.id] AS subjects, COLLECT {
    UNWIND one.members AS post
    {{parts post}}
  } AS lines, {} AS numbers, [member IN one.members | member.id] AS around
UNION ALL
  // No head on record, and none of the posts leads another.
  UNWIND units AS one
  WITH one.node AS unit, one.members AS members, one.headed AS headed, one.complete AS complete
  WHERE NOT headed AND NOT complete AND size(members) >= {{limit unit posts}}
  WITH unit, members, COLLECT {
    UNWIND members AS post
    MATCH (post)-[r:{{types reports}}]->(superior)
    WHERE r.basis <> 'practice' AND {{joins r}} AND {{node superior}}
    RETURN {line: r.id, superior: superior}
  } AS steps
  WHERE none(step IN steps WHERE step.superior IN members) AND any(step IN steps WHERE step.superior <> steps[0].superior)
  RETURN 'nobody-leads' AS message, 'found' AS status, [unit.id] AS subjects, [step IN steps | step.line] + COLLECT {
    UNWIND members AS post
    {{parts post}}
  } AS lines, {} AS numbers, [member IN members | member.id] AS around
UNION ALL
  // Units with posts of which it is not recorded who heads them.
  // and in how many of them just one post leads by its title
  WITH size(units) AS all, [one IN units WHERE NOT one.headed AND NOT one.complete] AS silent
  WHERE size(silent) > 0
  RETURN 'head-not-recorded' AS message, 'not-enough-data' AS status, [one IN silent | one.node.id] AS subjects, [] AS lines,
    {all: all, titled: size([one IN silent WHERE size([m IN one.members WHERE NOT m.class AND {{named leading m}} AND NOT {{named assisting m}}]) = 1])} AS numbers, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
