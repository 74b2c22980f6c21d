// Faults of a RACI: work that nobody does, whose accountable actor has no say over those who do it, or on which many are consulted.
{{parameters}}

MATCH (work{{recorded}})
WHERE {{is work duty}} AND {{node work}}
WITH work, COLLECT {
  MATCH (work)<-[r:ACCOUNTABLE_FOR]-(actor) WHERE {{reaches r actor}} RETURN r
} AS owned, COLLECT {
  MATCH (work)<-[r:RESPONSIBLE_FOR|IMPLEMENTS]-(actor) WHERE {{reaches r actor}} RETURN r
} AS done, COLLECT {
  MATCH (work)<-[r:CONSULTED_ON]-(actor) WHERE {{reaches r actor}} RETURN r
} AS consulted,
NOT EXISTS { MATCH (work)-[c:CONTAINS_TASK]->(part) WHERE {{reaches c part}} } AS single,
{{complete work responsible-for in}} AS complete
WITH collect({node: work, owned: owned, done: done, consulted: consulted, single: single, complete: complete}) AS works
CALL (works) {
  UNWIND works AS one
  WITH one WHERE size(one.done) = 0 AND one.single AND one.complete
  RETURN 'nobody-responsible' AS message, 'found' AS status, [one.node.id] AS subjects, [] AS lines, {} AS numbers, [r IN one.owned | startNode(r).id] AS around
UNION ALL
  UNWIND works AS one
  WITH one, COLLECT { UNWIND one.consulted AS r RETURN DISTINCT startNode(r).id } AS actors
  // the first group that somebody accountable is in has a limit of its own
  WITH one, actors, [r IN one.owned | startNode(r)] AS owners
  WITH one, actors, {{limit owner mostConsulted groups owners}} AS limit
  WITH one WHERE size(actors) > limit
  RETURN 'many-consulted' AS message, 'found' AS status, [one.node.id] AS subjects, [r IN one.consulted | r.id] AS lines, {} AS numbers, [r IN one.owned | startNode(r).id] AS around
UNION ALL
  // Those who do it and over whom nobody accountable has a say.
  UNWIND works AS one
  WITH one.node AS work, one.owned AS owned, one.done AS done
  WHERE size(owned) > 0
  UNWIND done AS doing
  WITH work, owned, startNode(doing) AS doer, collect(doing.id) AS doings
  WHERE NOT doer.class
  WITH work, owned, doer, doings, [r IN owned | startNode(r)] AS owners
  WHERE NOT doer IN owners AND none(owner IN owners WHERE owner.class)
    AND NOT EXISTS { MATCH (doer)<-[s:HAS_AUTHORITY_OVER|DIRECTS|OVERSEES|LEADS]-(owner) WHERE owner IN owners AND {{asserted s}} }
    AND NOT EXISTS { MATCH (doer)-[s:FUNCTIONAL_TO]->(owner) WHERE owner IN owners AND {{asserted s}} }
    AND NOT EXISTS {
      MATCH (doer)<-[h:HOLDS]-(person)-[g:HOLDS]->(owner) WHERE owner IN owners AND {{asserted h}} AND {{reaches g person}}
    }
  // everybody above who does it, level by level
  WITH work, owned, owners, doer, doings, reduce(levels = [[doer]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[c:{{types climbs-to}}]->(b)
    WHERE none(level IN levels WHERE b IN level) AND (type(c) IN {{type-names answers}} OR NOT b.class) AND {{reaches c b}}
    RETURN b
  UNION
    UNWIND levels[i - 1] AS a
    MATCH (a)<-[c:{{types climbs-from}}]-(b)
    WHERE none(level IN levels WHERE b IN level) AND (type(c) IN {{type-names answers}} OR NOT b.class) AND {{reaches c b}}
    RETURN b
  }]) AS levels
  WHERE none(level IN levels WHERE any(owner IN owners WHERE owner IN level))
  WITH work, owned, doer, doings, COLLECT {
    MATCH (doer)-[u:{{types reports}}]->(boss) WHERE {{joins u}} AND {{node boss}} RETURN u.id
  } AS ups, {{complete doer reports-to out}} AS complete
  WITH work, owned, collect({id: doer.id, lines: doings + ups, settled: size(ups) > 0 OR complete}) AS doers
  WHERE all(one IN doers WHERE one.settled)
  RETURN 'owner-without-say' AS message, 'found' AS status,
    [work.id] + [r IN owned | startNode(r).id] + [one IN doers | one.id] AS subjects,
    [r IN owned | r.id] + reduce(lines = [], one IN doers | lines + one.lines) AS lines, {} AS numbers, [] AS around
UNION ALL
  // Work that is shared out, of which it is not recorded who does it.
  WITH [one IN works WHERE size(one.owned) + size(one.done) + size(one.consulted) > 0] AS shared
  WITH size(shared) AS all, [one IN shared WHERE size(one.done) = 0 AND one.single AND NOT one.complete | one.node.id] AS subjects
  WHERE size(subjects) > 0
  RETURN {{untold responsible-not-recorded}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
