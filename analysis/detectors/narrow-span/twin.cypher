// One-to-one: posts that lead one other post, on paper, no deputy, assistant or post of the same person; several in one unit are told together.
{{parameters}}

CALL {
  MATCH (superior{{recorded}})<-[r:{{types reports}}]-(report)
  WHERE {{is superior wears}} AND {{node superior}} AND {{joins r}} AND {{node report}} AND {{direct report superior}}
  WITH superior, collect(DISTINCT report) AS reports, collect(r) AS steps
  WHERE size(reports) = 1 AND all(step IN steps WHERE step.basis <> 'practice')
  WITH superior, reports[0] AS report, steps
  WHERE report <> superior AND {{is report wears}} AND NOT superior.class AND NOT report.class
    AND all(one IN [superior, report] WHERE {{value one state}} IS NULL OR {{value one state}} = 'vacant' AND {{held one surely}})
    // two or three that answer to each other are a circle
    AND NOT EXISTS { MATCH (superior){{up back next}}{1,2}(report) }
    AND none(step IN steps WHERE type(step) = 'DEPUTY_OF') AND NOT {{named assisting report}}
    AND NOT EXISTS { MATCH (superior)<-[g:HOLDS]-(person)-[h:HOLDS]->(report) WHERE {{asserted g}} AND {{reaches h person}} }
  WITH superior, report, [step IN steps | step.id] AS steps, {{units superior}} AS units
  WITH superior, report, steps, CASE size(units) WHEN 1 THEN units[0].id ELSE '' END AS unit
  WITH unit, collect({superior: superior, report: report.id, steps: steps}) AS pairs
  // a pair alone in its unit, and those of no unit or of several, are told one by one
  UNWIND CASE WHEN unit = '' OR size(pairs) = 1 THEN [pair IN pairs | [pair]] ELSE [pairs] END AS some
  WITH unit, some, size(some) > 1 AS together
  RETURN CASE WHEN together THEN 'one-to-one-in-unit' ELSE 'one-to-one' END AS message, 'found' AS status,
    CASE WHEN together THEN [unit] ELSE [] END + reduce(ids = [], pair IN some | ids + pair.superior.id + pair.report) AS subjects,
    reduce(ids = [], pair IN some | ids + pair.steps) + COLLECT {
      UNWIND CASE WHEN together THEN [pair IN some | pair.superior] ELSE [] END AS post
      {{parts post}}
    } AS lines, {} AS numbers
UNION ALL
  // Posts whose only report on record stands for an unknown number.
  MATCH (superior{{recorded}})<-[r:{{types reports}}]-(report)
  WHERE {{is superior wears}} AND {{node superior}} AND {{joins r}} AND {{node report}} AND {{direct report superior}}
  WITH superior, collect(DISTINCT report) AS reports, collect(r.basis) AS bases
  WITH collect({id: superior.id, uncounted: NOT superior.class AND size(reports) = 1 AND none(basis IN bases WHERE basis = 'practice')
    AND any(one IN reports WHERE {{uncounted one}})}) AS posts
  WITH size(posts) AS all, [one IN posts WHERE one.uncounted | one.id] AS subjects
  WHERE size(subjects) > 0
  RETURN {{untold reports-not-counted}}
}
RETURN message, status, subjects, lines, numbers
