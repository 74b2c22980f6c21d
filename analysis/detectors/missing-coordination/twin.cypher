// Missing coordination: actors a source says must talk, or who share a task, without coordination on record.
{{parameters}}

CALL {
  {{fragment circles-apart}}
  RETURN collect(circle) AS circles
}
CALL (circles) {
  // Pairs about which something is said. Whoever stands apart on purpose misses nothing.
  MATCH (a{{recorded}})-[r:MUST_COORDINATE_WITH|COORDINATES_WITH]-(b)
  WHERE a.kind IS NOT NULL AND a.id < b.id AND NOT a.separate AND NOT b.separate
    AND {{line r}}
    AND {{node a}} AND {{node b}}
  WITH circles, a, b, collect(r) AS all
  WITH circles, a, b,
    [r IN all WHERE r.kind = 'must-coordinate-with' AND r.polarity = 'asserted'] AS needed,
    [r IN all WHERE r.kind = 'coordinates-with' AND r.polarity = 'denied'] AS denied,
    [r IN all WHERE r.kind = 'coordinates-with' AND r.polarity = 'asserted'] AS working
  // what is weak or denied within a circle is told by the stove-pipes
  WITH circles, a, b, needed, denied, working, any(circle IN circles WHERE a.id IN circle AND b.id IN circle) AS inCircle
  WITH a, b, needed + denied + working AS lines, CASE
    WHEN inCircle AND size(needed) = 0 THEN null
    WHEN size(denied) > 0 THEN CASE WHEN size(needed) > 0 THEN 'needed-and-denied' ELSE 'denied' END
    WHEN size(working) = 0 THEN CASE WHEN size(needed) > 0 THEN 'needed-not-recorded' END
    WHEN any(r IN working WHERE r.degree IS NULL OR NOT {{feeble r}}) THEN null
    WHEN size(needed) > 0 THEN 'needed-and-weak'
    WHEN $options.weak THEN 'weak'
  END AS message
  WHERE message IS NOT NULL
  RETURN message, 'found' AS status, [a.id, b.id] AS subjects, [r IN lines | r.id] AS lines, [] AS around
UNION ALL
  // Pairs that carry out the same task and are not on record as in touch: no line between them, and no place
  // both belong to. Tasks of very many are left out.
  MATCH (task{{recorded}})
  WHERE $options.sharedTasks AND {{is task duty}} AND {{node task}}
  WITH task, COLLECT {
    MATCH (task)<-[r:IMPLEMENTS]-(doer)
    WHERE {{reaches r doer}}
    RETURN {id: r.id, doer: doer}
  } AS doers
  WHERE size(doers) > 1 AND size(doers) <= $options.mostActors
  UNWIND doers AS one
  UNWIND doers AS other
  WITH task, one, other, one.doer AS a, other.doer AS b
  WHERE a.id < b.id AND NOT a.separate AND NOT b.separate
    AND NOT EXISTS {
      MATCH (a)-[r:COORDINATES_WITH|SHARES_INFORMATION_WITH|LINKED_TO|CONSULTS|REPORTS_TO|DEPUTY_OF|PART_OF]-(b)
      WHERE {{asserted r}}
    }
    AND NOT EXISTS {
      MATCH (a)-[r:MEMBER_OF|PARTICIPATES_IN|PART_OF]->(place)<-[q:MEMBER_OF|PARTICIPATES_IN|PART_OF]-(b)
      WHERE {{node place}}
        AND {{asserted r}}
        AND {{asserted q}}
    }
  WITH a, b, collect(one.id) + collect(other.id) AS lines, collect(task.id) AS tasks
  WITH a, b, lines, tasks,
    ({{complete a coordinates-with out}}
      AND {{complete a coordinates-with in}})
    OR ({{complete b coordinates-with out}}
      AND {{complete b coordinates-with in}}) AS sure
  RETURN
    CASE WHEN sure THEN 'shared-tasks-apart' ELSE 'shared-tasks' END AS message,
    CASE WHEN sure THEN 'found' ELSE 'not-enough-data' END AS status,
    [a.id, b.id] AS subjects,
    lines,
    tasks AS around
UNION ALL
  // What one actor has to tell another and what reaches it only weakly.
  MATCH (a{{recorded}})-[r:INFORMS]->(b)
  WHERE {{is a actor}} AND {{is b actor}} AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'informs-weakly' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
}
RETURN message, status, subjects, lines, around
