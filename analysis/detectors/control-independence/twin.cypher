// Independence of control: audit, oversight, ethics and investigation that answer to what they examine, or that one person
// holds beside another post. Recognized by the words of names, and of the superior's description.
{{parameters}}

// What is a control by its name or by the name of work it does.
MATCH (control{{recorded}})
WHERE ({{is control wears}} OR {{is control unit}}) AND {{node control}}
WITH control, {{named control control}} AS byName, COLLECT {
  MATCH (control)-[w:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]->(work)
  WHERE {{reaches w work}} AND {{named control work}}
  RETURN w.id
} AS works
WHERE byName OR size(works) > 0
WITH collect({node: control, works: works}) AS controls
CALL (controls) {
  UNWIND controls AS one
  WITH one.node AS control, one.works AS works
  WITH control, works, COLLECT {
    MATCH (control)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|FUNCTIONAL_TO]->(superior)
    WHERE {{reaches r superior}} AND {{named audited superior}} AND NOT {{named control superior}}
    RETURN r.id
  } AS lines
  WHERE size(lines) > 0
  RETURN 'answers-to-what-it-examines' AS message, 'found' AS status, [control.id] AS subjects, works + lines AS lines, {} AS numbers, [] AS around
UNION ALL
  // The superior, below somebody, is by its own description on record responsible for what is examined first.
  UNWIND controls AS one
  WITH one.node AS control, one.works AS works
  MATCH (control)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|FUNCTIONAL_TO]->(superior)-[q:{{types reports}}]->(boss)
  WHERE {{reaches r superior}} AND {{named managing superior note}}
    AND NOT {{named audited superior}} AND NOT {{named control superior}} AND {{joins q}} AND {{node boss}}
  WITH control, works, r, superior, boss, COLLECT {
    MATCH (boss)<-[d:{{types reports}}]-(peer)<-[e:{{types reports}}]-(below)
    WHERE peer <> superior AND {{joins d}} AND {{joins e}} AND {{node peer}} AND {{node below}}
    RETURN peer.id LIMIT 1
  } AS peers
  WHERE size(peers) > 0 OR {{has-superior boss}}
  WITH control, works, collect(DISTINCT r.id) AS lines, collect(superior.id) + collect(boss.id) + collect(peers[0]) AS around
  RETURN 'answers-to-said-manager' AS message, 'found' AS status, [control.id] AS subjects, works + lines AS lines, {} AS numbers, around
UNION ALL
  UNWIND controls AS one
  WITH controls, one.node AS control, one.works AS works
  MATCH (control)<-[h:HOLDS]-(person)-[g:HOLDS]->(post)
  WHERE {{asserted h}} AND {{reaches g person}} AND {{node post}} AND post <> control
    AND none(other IN controls WHERE other.node = post)
  WITH control, works, collect(h.id) AS held, collect(g.id) AS beside, collect(person.id) + collect(post.id) AS around
  RETURN 'one-person-beside' AS message, 'found' AS status, [control.id] AS subjects, works + held + beside AS lines, {} AS numbers, around
UNION ALL
  WITH controls, [one IN controls WHERE {{is one.node wears}} AND NOT one.node.class | one.node] AS posts
  WITH size(posts) AS all, COLLECT {
    UNWIND posts AS post
    WITH post WHERE NOT EXISTS {
      MATCH (post)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|FUNCTIONAL_TO]->(superior) WHERE {{reaches r superior}}
    } AND NOT {{complete post reports-to out}}
    RETURN post.id
  } AS subjects
  WHERE size(subjects) > 0
  RETURN {{untold control-superior-not-recorded}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
