// Who has a part in it: those who carry it out, are responsible or needed for it, or are set up by it. A mandate's
// actors are also those of its tasks, however deep, unless they have a part in the mandate itself; then the lines
// from the mandate to the task (of lines between the same two the surest) belong to the evidence.
WITH work, [{task: work, way: []}] + COLLECT {
  MATCH way = ALL SHORTEST (work) (()-[t:{{types contains}}]->(n) WHERE {{reaches t n}})+ (task)
  WHERE {{is work charter}} AND task <> work
  UNWIND relationships(way) AS step
  WITH task, collect(DISTINCT step) AS ways
  RETURN {task: task, way: [t IN ways
    WHERE none(o IN ways WHERE startNode(o) = startNode(t) AND endNode(o) = endNode(t) AND o.confidenceRank > t.confidenceRank)
    | {id: t.id, scopes: t.scopes, task: task.id}]}
} AS tasks
UNWIND tasks AS one
WITH work, one.task AS task, one.way AS way
MATCH (task)-[r:{{types takes-part}}]-(actor)
WHERE {{is actor actor}} AND (startNode(r) = task) = (type(r) IN {{type-names takes-part-to}})
  AND {{reaches r actor}}
WITH work, task, way, actor, collect(r) AS said
WITH actor, collect({own: task = work, lines: way + [r IN said
  WHERE none(o IN said WHERE o.confidenceRank > r.confidenceRank) | {id: r.id, scopes: r.scopes, task: task.id}]}) AS shares
RETURN actor, reduce(lines = [], one IN [one IN shares WHERE one.own OR none(o IN shares WHERE o.own)] | lines + one.lines) AS part
