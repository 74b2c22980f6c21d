// Who is needed for a mandate or task or carries it out, who issued it, and where the chains of the first lead: to the
// issuer, or elsewhere.
{{parameters node: 'mandate'}}

MATCH (work{{recorded id: $node}})
WHERE {{node work}}
WITH work, CASE WHEN $slice.confidence > 1 THEN $slice.confidence ELSE 1 END AS floor, COLLECT {
  // Who gave it its authority.
  MATCH (work)<-[r:{{types issues}}]-(issuer)
  WHERE {{is issuer actor}} AND {{reaches r issuer}}
  RETURN r
} AS issued
CALL (work) {
  // Who has a part in it: those who carry it out, are responsible or needed for it, or are set up by it. A mandate's
  // actors are also those of its tasks (at most ten deep), unless they have a part in the mandate itself; then the lines
  // from the mandate to the task (of lines between the same two the surest) belong to the answer.
  WITH work, [{task: work, way: []}] + COLLECT {
    MATCH way = ALL SHORTEST (work) (()-[t:{{types contains}}]->(n) WHERE {{reaches t n}}){1,10} (task)
    WHERE {{is work charter}} AND task <> work
    UNWIND relationships(way) AS step
    WITH task, collect(DISTINCT step) AS ways
    RETURN {task: task, way: [t IN ways
      WHERE none(o IN ways WHERE startNode(o) = startNode(t) AND endNode(o) = endNode(t) AND o.confidenceRank > t.confidenceRank)]}
  } AS tasks
  UNWIND tasks AS one
  WITH work, one.task AS task, one.way AS way
  MATCH (task)-[r:{{types takes-part}}]-(actor)
  WHERE {{is actor actor}} AND (startNode(r) = task) = (type(r) IN {{type-names takes-part-to}})
    AND {{reaches r actor}}
  WITH work, task, way, actor, collect(r) AS said
  WITH actor, collect({own: task = work, lines: way + [r IN said WHERE none(o IN said WHERE o.confidenceRank > r.confidenceRank)]}) AS shares
  RETURN collect({actor: actor, lines: reduce(lines = [], one IN [one IN shares WHERE one.own OR none(o IN shares WHERE o.own)] | lines + one.lines)}) AS takers
}
WITH work, floor, issued, [r IN issued | startNode(r).id] AS issuers, takers
WITH work, floor, issued, issuers, [one IN takers WHERE size(issuers) > 0 AND NOT one.actor.id IN issuers] AS takers
CALL (work, floor, issued, issuers, takers) {
  RETURN 'about' AS part, {{alone work}}
UNION
  UNWIND CASE WHEN size(takers) > 0 THEN issued ELSE [] END + reduce(lines = [], one IN takers | lines + one.lines) AS line
  RETURN 'answer' AS part, {{ends line}}
UNION
  UNWIND takers AS one
  WITH one.actor AS actor, one.lines AS taken, floor, issuers
  WHERE {{node actor floor}}
  // A source that denies that it answers to the issuer is believed before a chain is followed; common knowledge is left out,
  // and what does not hold while the actor has a part in the work.
  WITH actor, taken, floor, issuers, COLLECT {
    MATCH (actor)-[r:{{types answers}}]->(issuer)
    WHERE issuer.id IN issuers AND {{denied r floor}} AND {{node issuer floor}}
    RETURN r
  UNION
    UNWIND {{as-hat actor}} AS worn
    MATCH (from{{recorded}})-[r:{{types answers}}]->(to)
    WHERE from.kind IS NOT NULL AND r.hat = worn AND CASE to WHEN actor THEN from.id ELSE to.id END IN issuers
      AND {{denied r floor}} AND {{node from floor}} AND {{node to floor}}
    RETURN r
  } AS denied
  {{fragment climb start: actor, keep: floor, issuers, denied, taken}}
  WITH *, [r IN denied + [one IN steps | one.line] WHERE any(t IN taken WHERE {{together t r}})] AS held
  WITH floor, issuers, actor, ground, [r IN denied WHERE r IN held] AS denials, [one IN steps WHERE one.line IN held] AS steps
  {{fragment ways-up start: actor, keep: floor, issuers, denials}}
  // Its chain to the issuers, or to where it ends: the bodies over which no other of these bodies stands.
  WITH *, [id IN issuers WHERE any(level IN levels WHERE id IN level)] AS reached,
    [n IN ground WHERE {{is n governs}} AND any(level IN levels WHERE n.id IN level) | {id: n.id, over: reduce(levels = [[n.id]], i IN range(0, 31) | levels + [COLLECT {
      UNWIND steps AS one
      WITH one
      WHERE one.from IN levels[i] AND (one.from = n.id OR NOT one.partial)
      RETURN DISTINCT one.to
    }])}] AS bodies
  WITH *, CASE WHEN size(reached) > 0 AND size(denials) = 0 THEN reached ELSE
    [one IN bodies WHERE one.id <> actor.id AND all(other IN bodies WHERE none(level IN one.over WHERE other.id IN level) OR any(level IN other.over WHERE one.id IN level)) | one.id] END AS ends
  WITH denials, ways, reduce(wanted = [[]], i IN range(0, 32) | wanted + [[id IN levels[32 - i] WHERE id IN ends
      OR any(one IN ways WHERE one.from = id AND one.to IN wanted[i])]]) AS wanted
  UNWIND denials + [one IN ways WHERE any(level IN wanted WHERE one.to IN level) | one.line] AS line
  RETURN 'answer' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
