// Matrix by design: those with a dotted line to somebody beside a solid one to another, by functional superior.
{{parameters}}

CALL {
  MATCH (report{{recorded}})-[r:FUNCTIONAL_TO]->(superior)
  WHERE report.kind IS NOT NULL AND r.basis <> 'practice' AND {{reaches r report}} AND {{node superior}} AND report <> superior
  WITH report, superior, r, COLLECT {
    MATCH (report)-[q:{{types reports}}]->(other)
    WHERE other <> superior AND {{joins q}} AND {{node other}}
    RETURN q.id
  } AS solid
  WHERE size(solid) > 0
  WITH superior, collect(DISTINCT report.id) AS reports, collect(r.id) AS dotted, collect(solid) AS solids
  RETURN 'matrix-by-design' AS message, 'found' AS status, [superior.id] + reports AS subjects,
    dotted + reduce(all = [], one IN solids | all + one) AS lines, {} AS numbers
UNION ALL
  // Posts with a dotted line whose solid one is not recorded.
  MATCH (post{{recorded}})-[r:FUNCTIONAL_TO]->(superior)
  WHERE {{is post wears}} AND {{reaches r post}} AND {{node superior}}
  WITH DISTINCT post
  WITH collect({id: post.id, silent: NOT {{has-superior post}} AND NOT {{complete post reports-to out}}}) AS posts
  WITH {{silent posts}}
  WHERE size(subjects) > 0
  RETURN {{untold solid-line-not-recorded}}
}
RETURN message, status, subjects, lines, numbers
