// Remote supervision: posts whose superior is at another duty station, by superior.
{{parameters}}

CALL {
  {{fragment reports-on-paper}}
  WITH report, superior, r, {{places report}} AS there, {{places superior}} AS here
  // one place each, and another
  WHERE size(there) = 1 AND size(here) = 1 AND there <> here AND (coalesce({{value superior state}}, '') <> 'vacant' OR {{held superior surely}})
    // who leads others on the spot has to answer elsewhere
    AND NOT EXISTS {
      MATCH (report)<-[q:{{types reports}}]-(below)
      WHERE {{joins q}} AND {{node below}} AND {{places below}} = there
    }
  WITH superior, collect(DISTINCT report) AS reports, collect(r.id) AS lines
  WHERE size(reports) >= {{limit superior least}}
  WITH superior, reports, lines, COLLECT {
    UNWIND [superior] + reports AS one
    MATCH (one)-[l:LOCATED_IN]->(place) WHERE {{reaches l place}}
    RETURN l.id
  } AS located
  RETURN 'supervised-from-afar' AS message, 'found' AS status, [superior.id] + [one IN reports | one.id] AS subjects,
    lines + located AS lines, {} AS numbers
UNION ALL
  // Posts with a superior whose place is not recorded, where that of most is.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND {{node post}}
    AND {{has-superior post}}
  WITH collect({id: post.id, silent: {{places post}} = []}) AS posts, EXISTS {
    MATCH (a{{recorded}})-[l:LOCATED_IN]->(b) WHERE {{reaches l a}} AND {{node b}}
  } AS known
  WITH known, {{silent posts}}
  WHERE known AND size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN {{untold place-not-recorded}}
}
RETURN message, status, subjects, lines, numbers
