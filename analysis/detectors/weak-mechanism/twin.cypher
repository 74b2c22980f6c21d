// Weak mechanisms: forums that are to bring others together without the authority, the reach or the life to do it.
{{parameters}}

CALL {
  MATCH (forum{{recorded}})
  WHERE {{is forum collective}} AND {{node forum}}
  WITH forum,
    COLLECT {
      MATCH (forum)-[r:COVERS|HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS|OVERSEES|PRODUCES|IMPLEMENTS]->(thing)
      WHERE {{denied r}} AND {{node thing}}
      RETURN {id: r.id, kind: r.kind}
    } AS denied,
    COLLECT {
      MATCH (forum)-[r:RESPONSIBLE_FOR]->(task)
      WHERE {{reaches r task}}
      RETURN {id: r.id, task: task.id}
    } AS tasks,
    EXISTS {
      MATCH (forum)-[r:HAS_AUTHORITY_OVER|DECIDES_ON|DIRECTS|OVERSEES]->(thing)
      WHERE {{reaches r thing}}
    } AS decides
  WITH forum, tasks, decides,
    [one IN denied WHERE one.kind = 'covers' | one.id] AS uncovered,
    [one IN denied WHERE one.kind IN ['has-authority-over', 'decides-on', 'directs', 'oversees'] | one.id] AS powerless,
    [one IN denied WHERE one.kind IN ['produces', 'implements'] | one.id] AS undelivered
  UNWIND [
    // authority and reach are asked of mechanisms only
    CASE WHEN forum.kind = 'mechanism' AND size(uncovered) > 0
      THEN {message: 'does-not-cover', lines: uncovered + [one IN tasks | one.id]} END,
    CASE WHEN forum.kind = 'mechanism' AND size(powerless) > 0
      THEN {message: 'no-authority', lines: powerless} END,
    CASE WHEN forum.kind = 'mechanism' AND size(tasks) > 0 AND size(powerless) = 0 AND size(uncovered) = 0 AND NOT decides AND NOT {{complete forum has-authority-over out}}
      THEN {message: 'authority-not-recorded', lines: [one IN tasks | one.id]} END,
    CASE WHEN size(undelivered) > 0 THEN {message: 'does-not-deliver', lines: undelivered} END,
    CASE WHEN {{value forum state}} = 'dormant' AND $options.dormant THEN {message: 'dormant', lines: []} END
  ] AS weakness
  WITH forum, tasks, weakness WHERE weakness IS NOT NULL
  RETURN weakness.message AS message,
    CASE weakness.message WHEN 'authority-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    [forum.id] AS subjects,
    weakness.lines AS lines,
    [one IN tasks | one.task] AS around
UNION ALL
  // authority said to be weak, of a forum with no work of its own on record
  MATCH (a{{recorded}})-[r:HAS_AUTHORITY_OVER|OVERSEES|DIRECTS]->(b)
  WHERE {{is a forum}} AND {{feeble r}} AND {{asserted r}} AND NOT EXISTS {
      MATCH (a)-[q:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|AUTHORIZES|LEADS]->(work)
      WHERE {{is work work plan}} AND {{reaches q work}}
    } AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'weak-authority' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // a forum that informs or covers something, and only to a degree
  MATCH (a{{recorded}})-[r:SHARES_INFORMATION_WITH|COVERS]->(b)
  WHERE {{is a forum}} AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, type(r) AS type, collect(r.id) AS lines
  RETURN CASE type WHEN 'COVERS' THEN 'covers-weakly' ELSE 'only-informs' END AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
}
RETURN message, status, subjects, lines, around
