// Remote supervision: posts whose superior is at another duty station, by superior.
{{parameters}}

CALL {
  {{fragment reports-on-paper}}
  WITH report, superior, r, COLLECT { MATCH (report)-[l:LOCATED_IN]->(place) WHERE {{asserted l}} AND {{node place}} RETURN DISTINCT place.id } AS there, COLLECT { MATCH (superior)-[l:LOCATED_IN]->(place) WHERE {{asserted l}} AND {{node place}} RETURN DISTINCT place.id } AS here
  // one place each, and another
  WHERE size(there) = 1 AND size(here) = 1 AND there <> here
    // who leads others on the spot has to answer elsewhere
    AND NOT EXISTS {
      MATCH (report)<-[q:{{types reports}}]-(below)
      WHERE {{joins q}} AND {{node below}} AND COLLECT { MATCH (below)-[l:LOCATED_IN]->(place) WHERE {{asserted l}} AND {{node place}} RETURN DISTINCT place.id } = there
    }
  WITH superior, collect(DISTINCT report) AS reports, collect(r.id) AS lines
  WHERE size(reports) >= {{limit superior least}}
  WITH superior, reports, lines, COLLECT {
    UNWIND [superior] + reports AS one
    MATCH (one)-[l:LOCATED_IN]->(place) WHERE {{asserted l}} AND {{node place}}
    RETURN l.id
  } AS located
  RETURN 'supervised-from-afar' AS message, 'found' AS status, [superior.id] + [one IN reports | one.id] AS subjects,
    lines + located AS lines, {} AS numbers
UNION ALL
  // Posts with a superior whose place is not recorded, where that of most is.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND {{node post}}
    AND EXISTS { MATCH (post)-[r:{{types reports}}]->(boss) WHERE {{joins r}} AND {{node boss}} }
  WITH collect({id: post.id, silent: size(COLLECT { MATCH (post)-[l:LOCATED_IN]->(place) WHERE {{asserted l}} AND {{node place}} RETURN DISTINCT place.id }) = 0}) AS posts, EXISTS {
    MATCH (a{{recorded}})-[l:LOCATED_IN]->(b) WHERE {{asserted l}} AND {{node a}} AND {{node b}}
  } AS known
  WITH known, size(posts) AS all, [one IN posts WHERE one.silent | one.id] AS subjects
  WHERE known AND size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN 'place-not-recorded' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers
}
RETURN message, status, subjects, lines, numbers
