// Pillar crossings: units with posts that answer past the unit's head, or to superiors in several other units.
{{parameters}}

CALL {
  {{fragment reports-on-paper}}
  WITH report, superior, r, COLLECT { MATCH (report)-[p:PART_OF]->(whole) WHERE {{is whole unit}} AND {{asserted p}} AND {{node whole}} RETURN DISTINCT whole } AS own, COLLECT { MATCH (superior)-[p:PART_OF]->(whole) WHERE {{is whole unit}} AND {{asserted p}} AND {{node whole}} RETURN DISTINCT whole } AS others
  WHERE size(own) = 1 AND size(others) = 1 AND own <> others
  WITH own[0] AS unit, others[0] AS to, report, superior, r
  WITH unit, collect({to: to, report: report, superior: superior, line: r.id}) AS steps, COLLECT {
    MATCH (head)-[h:HEADS]->(unit) WHERE {{asserted h}} AND {{node head}} RETURN DISTINCT head
  } AS heads
  // the heads and everybody above them: to answer to one of these is to stay in the unit's line
  WITH unit, steps, heads, COLLECT {
    UNWIND heads AS head
    MATCH SHORTEST 1 (head) (()-[q:{{types reports}}]->(b) WHERE {{joins q}} AND {{node b}})* (above)
    RETURN DISTINCT above
  } AS line
  // without a head on record, the only post that leads others of the unit and answers outside it alone stands where a head does
  WITH unit, steps, heads, line, COLLECT {
    UNWIND steps AS one
    WITH DISTINCT one.report AS post
    WHERE EXISTS {
      MATCH (post)<-[q:{{types reports}}]-(end)
      WHERE {{joins q}} AND {{node end}}
        AND COLLECT { MATCH (end)-[p:PART_OF]->(whole) WHERE {{is whole unit}} AND {{asserted p}} AND {{node whole}} RETURN DISTINCT whole.id } = [unit.id]
    } AND NOT EXISTS {
      MATCH (post)-[q:{{types reports}}]->(end)
      WHERE {{joins q}} AND {{node end}}
        AND COLLECT { MATCH (end)-[p:PART_OF]->(whole) WHERE {{is whole unit}} AND {{asserted p}} AND {{node whole}} RETURN DISTINCT whole.id } = [unit.id]
    }
    RETURN post
  } AS leaders
  WITH unit, steps, heads, line, CASE WHEN size(heads) > 0 THEN heads WHEN size(leaders) = 1 THEN leaders ELSE [] END AS leading
  WITH unit, heads, [step IN steps WHERE NOT step.report IN leading AND NOT step.superior IN line
    AND EXISTS { WITH step MATCH (superior {edition: $edition, id: step.superior.id})-[q:{{types reports}}]->(boss) WHERE {{joins q}} AND {{node boss}} }
    AND NOT EXISTS { WITH step, unit MATCH SHORTEST 1 (a {edition: $edition, id: unit.id}) (()-[p:PART_OF]->(b) WHERE {{asserted p}} AND {{node b}})+ (c {edition: $edition, id: step.to.id}) }
    AND NOT EXISTS { WITH step, unit MATCH SHORTEST 1 (a {edition: $edition, id: step.to.id}) (()-[p:PART_OF]->(b) WHERE {{asserted p}} AND {{node b}})+ (c {edition: $edition, id: unit.id}) }
  ] AS across
  // units of superiors in which no other of these units is
  WITH unit, heads, across, COLLECT {
    UNWIND across AS one
    WITH DISTINCT one.to AS to
    WHERE none(other IN across WHERE other.to <> to AND EXISTS {
      WITH other, to MATCH SHORTEST 1 (a {edition: $edition, id: other.to.id}) (()-[p:PART_OF]->(b) WHERE {{asserted p}} AND {{node b}})+ (c {edition: $edition, id: to.id})
    })
    RETURN to.id
  } AS apart
  WHERE size(across) > 0 AND (size(heads) > 0 OR size(apart) > 1)
  RETURN CASE WHEN size(heads) > 0 THEN 'past-its-head' ELSE 'several-heads' END AS message, 'found' AS status,
    [unit.id] + [one IN across | one.report.id] AS subjects,
    [one IN across | one.line] + COLLECT {
      UNWIND across AS one
      UNWIND [one.report, one.superior] AS post
      MATCH (post)-[p:PART_OF]->(whole) WHERE {{asserted p}} AND {{node whole}}
      RETURN p.id
    } + COLLECT { MATCH (head)-[h:HEADS]->(unit) WHERE {{asserted h}} AND {{node head}} RETURN h.id }
      + COLLECT {
        UNWIND across AS one
        WITH one.superior AS superior
        MATCH (superior)-[q:{{types reports}}]->(boss) WHERE {{joins q}} AND {{node boss}}
        RETURN q.id
      } AS lines, {} AS numbers, [one IN across | one.to.id] + [head IN heads | head.id] AS around
UNION ALL
  // Posts with a superior that are in nothing on record, where most are.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND {{node post}}
    AND EXISTS { MATCH (post)-[r:{{types reports}}]->(boss) WHERE {{joins r}} AND {{node boss}} }
  WITH collect({id: post.id, silent: NOT EXISTS { MATCH (post)-[p:PART_OF]->(whole) WHERE {{asserted p}} AND {{node whole}} }}) AS posts, EXISTS {
    MATCH (a{{recorded}})-[p:PART_OF]->(b) WHERE {{asserted p}} AND {{node a}} AND {{node b}}
  } AS known
  WITH known, size(posts) AS all, [one IN posts WHERE one.silent | one.id] AS subjects
  WHERE known AND size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN 'unit-not-recorded' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
