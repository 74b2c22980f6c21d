// One-to-one: posts that lead one other post, on paper, which is neither deputy nor assistant; several in one unit are told together.
{{parameters}}

CALL {
  MATCH (superior{{recorded}})<-[r:{{types reports}}]-(report)
  WHERE {{is superior wears}} AND {{node superior}} AND {{joins r}} AND {{node report}}
  WITH superior, collect(DISTINCT report) AS reports, collect(r) AS steps
  WHERE size(reports) = 1 AND all(step IN steps WHERE step.basis <> 'practice')
  WITH superior, reports[0] AS report, steps
  WHERE report <> superior AND {{is report wears}} AND NOT superior.class AND NOT report.class
    AND {{value superior state}} IS NULL AND {{value report state}} IS NULL
    // two or three that answer to each other are a circle
    AND NOT EXISTS { MATCH (superior)(()-[back:{{types reports}}]->(next) WHERE {{joins back}} AND {{node next}}){1,2}(report) }
    AND none(step IN steps WHERE type(step) = 'DEPUTY_OF') AND NOT {{named assisting report}}
  WITH superior, report, [step IN steps | step.id] AS steps, COLLECT {
    MATCH (superior)-[p:PART_OF]->(unit) WHERE {{is unit unit}} AND {{asserted p}} AND {{node unit}}
    RETURN DISTINCT unit.id
  } AS units
  WITH superior, report, steps, CASE size(units) WHEN 1 THEN units[0] ELSE '' END AS unit
  WITH unit, collect({superior: superior, report: report.id, steps: steps}) AS pairs
  // a pair alone in its unit, and those of no unit or of several, are told one by one
  UNWIND CASE WHEN unit = '' OR size(pairs) = 1 THEN [pair IN pairs | [pair]] ELSE [pairs] END AS some
  WITH unit, some, size(some) > 1 AS together
  RETURN CASE WHEN together THEN 'one-to-one-in-unit' ELSE 'one-to-one' END AS message, 'found' AS status,
    CASE WHEN together THEN [unit] ELSE [] END + reduce(ids = [], pair IN some | ids + pair.superior.id + pair.report) AS subjects,
    reduce(ids = [], pair IN some | ids + pair.steps) + COLLECT {
      UNWIND CASE WHEN together THEN [pair IN some | pair.superior] ELSE [] END AS post
      MATCH (post)-[p:PART_OF]->(whole) WHERE {{asserted p}} AND {{node whole}}
      RETURN p.id
    } AS lines, {} AS numbers
UNION ALL
  // Posts whose only report on record stands for an unknown number.
  MATCH (superior{{recorded}})<-[r:{{types reports}}]-(report)
  WHERE {{is superior wears}} AND {{node superior}} AND {{joins r}} AND {{node report}}
  WITH superior, collect(DISTINCT report) AS reports, collect(r.basis) AS bases
  WITH collect({id: superior.id, uncounted: NOT superior.class AND size(reports) = 1 AND none(basis IN bases WHERE basis = 'practice')
    AND any(one IN reports WHERE one.class AND coalesce({{value one members}}, '') <> 'known')}) AS posts
  WITH size(posts) AS all, [one IN posts WHERE one.uncounted | one.id] AS subjects
  WHERE size(subjects) > 0
  RETURN 'reports-not-counted' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers
}
RETURN message, status, subjects, lines, numbers
