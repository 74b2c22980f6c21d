// Grade distance: superiors of the grade of their reports, of a lower one, or many grades above.
{{parameters}}

{{fragment reports-on-paper}}
WITH report, superior, r, {{value report grade}} IS NOT NULL AND {{value superior grade}} IS NOT NULL AS graded,
  {{grade report}} AS low, {{grade superior}} AS high
WHERE low IS NOT NULL AND high IS NOT NULL
// A grade is a series and a number in it.
WITH report, superior, r, graded, low, high, {{number low}} AS lowNumber, {{number high}} AS highNumber
WITH report, superior, r, graded, low, high, toInteger(lowNumber) AS lowNumber, toInteger(highNumber) AS highNumber,
  CASE WHEN split(low, lowNumber)[0] = split(high, highNumber)[0] THEN split(low, lowNumber)[0] END AS series
WITH collect({report: report, superior: superior, line: r.id, graded: graded, low: low, high: high, series: series, difference: highNumber - lowNumber}) AS every
// Whether a higher number is a higher grade of a series is told from most of its lines.
WITH every, COLLECT {
  UNWIND every AS one
  WITH one WHERE one.series IS NOT NULL AND one.difference <> 0
  WITH one.series AS series, sum(CASE WHEN one.difference > 0 THEN 1 ELSE 0 END) AS up, sum(CASE WHEN one.difference < 0 THEN 1 ELSE 0 END) AS down
  WHERE up + down >= 4 AND (up >= 2 * down OR down >= 2 * up)
  RETURN {series: series, way: CASE WHEN up > down THEN 1 ELSE -1 END}
} AS ways
WITH every, ways, [grade IN $options.scale | {{plain grade}}] AS scale
// two of one grade are so whatever the order of grades; how far is counted in levels where a published order has them
WITH COLLECT {
  UNWIND every AS one
  WITH one, one.low AS low, one.high AS high, CASE
    WHEN one.low = one.high AND one.graded THEN 0
    ELSE coalesce([place IN range(0, size(scale) - 1) WHERE scale[place] = one.low][0] - [place IN range(0, size(scale) - 1) WHERE scale[place] = one.high][0],
      CASE WHEN scale = [] OR $options.ladder <> 'none' THEN one.difference * [way IN ways WHERE way.series = one.series | way.way][0] END)
  END AS steps
  RETURN {report: one.report, superior: one.superior, line: one.line, graded: one.graded, steps: steps, far: coalesce({{level low}} - {{level high}}, steps)}
} AS pairs
CALL (pairs) {
  UNWIND pairs AS one
  WITH one, one.superior AS superior
  WITH one, CASE WHEN one.steps = 0 THEN 'compression' WHEN one.steps < 0 THEN 'inversion' WHEN one.far > {{limit superior mostSteps}} THEN 'gap' END AS message, superior, one.report AS report
  WHERE message IS NOT NULL AND (message = 'inversion' OR NOT {{named assisting report}})
    AND NOT (message = 'gap' AND report.class)
    // a circle of two or three is told as one
    AND NOT EXISTS { MATCH (superior){{up back next}}{1,2}(report) }
  WITH message, superior, collect(DISTINCT report.id) AS reports, collect(one.line) AS lines
  RETURN message, 'found' AS status, [superior.id] + reports AS subjects, lines,
    {inferred: CASE WHEN $options.scale = [] THEN 1 ELSE 0 END} AS numbers
UNION ALL
  // Posts whose grade can be set against that of nobody they answer to or lead.
  UNWIND [pair IN pairs WHERE pair.graded] AS one
  UNWIND [one.report, one.superior] AS post
  WITH post, max(one.far) AS far
  WHERE {{is post wears}} AND NOT post.class
  WITH count(*) AS all, collect(CASE WHEN far IS NULL THEN post.id END) AS subjects
  WHERE size(subjects) > 0
  RETURN {{untold grade-not-placed}}
UNION ALL
  // Posts on a reporting line without a grade, where most have one.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND {{node post}}
    AND EXISTS { MATCH (post)-[r:{{types reports}}]-(other) WHERE {{joins r}} AND {{node other}} }
  WITH collect({id: post.id, silent: {{value post grade}} IS NULL AND {{value post classification}} IS NULL}) AS posts
  WITH {{silent posts}}
  WHERE size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN {{untold grade-not-recorded}}
}
RETURN message, status, subjects, lines, numbers
