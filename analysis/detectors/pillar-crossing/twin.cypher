// Pillar crossings: units with posts that answer past the unit's head, or to superiors in several other units.
{{parameters}}

CALL {
  {{fragment reports-on-paper}}
  WITH report, superior, r, {{units report}} AS own, {{units superior}} AS others
  WHERE size(own) = 1 AND size(others) = 1 AND own <> others
  WITH own[0] AS unit, others[0] AS to, report, superior, r
  WITH unit, collect({to: to, report: report, superior: superior, line: r.id}) AS steps, COLLECT {
    MATCH (head)-[h:HEADS]->(unit) WHERE {{reaches h head}} RETURN DISTINCT head
  } AS heads
  // the heads and everybody above them: to answer to one of these is to stay in the unit's line
  WITH unit, steps, heads, COLLECT {
    UNWIND heads AS head
    MATCH SHORTEST 1 (head) {{up q b}}* (above)
    RETURN DISTINCT above
  } AS line
  // those who lead others of the unit and answer to nobody of it
  WITH unit, steps, heads, line, COLLECT {
    MATCH (post)-[p:PART_OF]->(unit)
    WHERE {{reaches p post}} AND {{units post}} = [unit] AND EXISTS {
      MATCH (post)<-[q:{{types reports}}]-(other) WHERE {{joins q}} AND {{node other}} AND {{units other}} = [unit]
    } AND NOT EXISTS {
      MATCH (post)-[q:{{types reports}}]->(other) WHERE {{joins q}} AND {{node other}} AND {{units other}} = [unit]
    }
    RETURN DISTINCT post
  } AS leaders
  // without a head on record, the only such post that answers outside stands where a head does
  WITH unit, steps, heads, line, leaders, CASE WHEN size(heads) > 0 THEN heads ELSE [post IN leaders WHERE any(one IN steps WHERE one.report = post)] END AS leading
  WITH unit, steps, heads, line, leaders, CASE WHEN size(heads) > 0 OR size(leading) = 1 THEN leading ELSE [] END AS leading
  WITH unit, heads, leaders, [step IN steps WHERE NOT step.report IN leading AND NOT step.superior IN line
    AND EXISTS { WITH step MATCH (superior {edition: $edition, id: step.superior.id})-[q:{{types reports}}]->(boss) WHERE {{joins q}} AND {{node boss}} }
    AND NOT {{within unit.id step.to.id}}
    AND NOT {{within step.to.id unit.id}}
  ] AS across
  // units of superiors in which no other of these units is
  WITH unit, heads, leaders, across, COLLECT {
    UNWIND across AS one
    WITH DISTINCT one.to AS to
    WHERE none(other IN across WHERE other.to <> to AND {{within other.to.id to.id}})
    RETURN to.id
  } AS apart
  WHERE size(across) > 0 AND (size(heads) > 0 OR size(apart) > 1 OR size(leaders) = 1)
  // into one unit alone, past who alone leads the unit
  WITH unit, heads, CASE WHEN size(heads) > 0 OR size(apart) > 1 THEN [] ELSE leaders END AS leaders, across
  WITH unit, heads, leaders, [step IN across WHERE size(leaders) = 0 OR NOT step.report IN leaders AND NOT EXISTS {
    MATCH (own {edition: $edition, id: step.report.id})-[q:{{types reports}}]->(other) WHERE {{joins q}} AND {{node other}} AND {{units other}} = [unit]
  } AND NOT EXISTS {
    UNWIND [[leaders[0].id, step.superior.id], [step.superior.id, leaders[0].id]] AS ends
    MATCH SHORTEST 1 (a {edition: $edition, id: ends[0]}) {{up q b}}+ (c {edition: $edition, id: ends[1]})
  }] AS across
  WHERE size(across) > 0
  WITH unit, heads, leaders, across, COLLECT {
    UNWIND leaders AS leader
    MATCH (leader)<-[q:{{types reports}}]-(other) WHERE {{joins q}} AND {{node other}} AND {{units other}} = [unit]
    RETURN {line: q.id, post: other}
  } AS led
  RETURN CASE WHEN size(heads) > 0 THEN 'past-its-head' WHEN size(leaders) > 0 THEN 'past-its-leader' ELSE 'several-heads' END AS message, 'found' AS status,
    [unit.id] + [one IN across | one.report.id] AS subjects,
    [one IN across | one.line] + [one IN led | one.line] + COLLECT {
      UNWIND [one IN across | one.report] + [one IN across | one.superior] + leaders + [one IN led | one.post] AS post
      {{parts post}}
    } + COLLECT { MATCH (head)-[h:HEADS]->(unit) WHERE {{reaches h head}} RETURN h.id }
      + COLLECT {
        UNWIND across AS one
        WITH one.superior AS superior
        MATCH (superior)-[q:{{types reports}}]->(boss) WHERE {{joins q}} AND {{node boss}}
        RETURN q.id
      } AS lines, {} AS numbers, [one IN across | one.to.id] + [one IN heads + leaders | one.id] + [one IN led | one.post.id] AS around
UNION ALL
  // Posts with a superior that are in nothing on record, where most are.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND {{node post}}
    AND {{has-superior post}}
  WITH collect({id: post.id, silent: NOT EXISTS { MATCH (post)-[p:PART_OF]->(whole) WHERE {{reaches p whole}} }}) AS posts, EXISTS {
    MATCH (a{{recorded}})-[p:PART_OF]->(b) WHERE {{reaches p a}} AND {{node b}}
  } AS known
  WITH known, {{silent posts}}
  WHERE known AND size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN {{untold unit-not-recorded}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
