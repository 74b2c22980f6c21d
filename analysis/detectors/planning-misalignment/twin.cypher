// Planning misalignment: processes for one theatre that are not brought into step.
{{parameters}}

CALL {
  CALL {
    // said not to be aligned
    MATCH (a{{recorded kind: 'process'}})-[r:ALIGNED_WITH]->(b {kind: 'process'})
    WHERE a <> b AND {{denied r}} AND {{node a}} AND {{node b}}
    RETURN 'not-aligned' AS verdict, a, b, [r.id] AS lines
  UNION ALL
    // side by side, without a word of alignment
    MATCH (a{{recorded kind: 'process'}})-[r:PARALLEL_TO]->(b {kind: 'process'})
    WHERE a <> b AND {{reaches r a}} AND {{node b}}
      AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE {{line q}} }
    RETURN 'beside' AS verdict, a, b, [r.id] AS lines
  UNION ALL
    // the first one's cycle constrains the second
    MATCH (a{{recorded kind: 'process'}})-[r:CONSTRAINS]->(b {kind: 'process'})
    WHERE a <> b AND {{reaches r a}} AND {{node b}}
    RETURN 'constrained' AS verdict, a, b, [r.id] AS lines
  UNION ALL
    // used in one theatre, with nothing on record about the two
    MATCH (a{{recorded kind: 'process'}})-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(b {kind: 'process'})
    WHERE a.id < b.id AND {{is theatre houses}} AND {{node a}} AND {{node b}} AND {{node theatre}}
      AND {{asserted r}}
      AND {{asserted o}}
      AND NOT EXISTS { MATCH (a)-[q:ALIGNED_WITH]-(b) WHERE {{line q}} }
      AND NOT EXISTS { MATCH (a)-[q:PARALLEL_TO]-(b) WHERE {{asserted q}} }
    RETURN 'same-theatre' AS verdict, a, b, [r.id, o.id] AS lines
  }
  // A pair is told under the one that is constrained, else under the one paired with most others, else the first by id.
  WITH verdict, a, b, lines, [node IN [a, b] | COUNT {
    MATCH (node)-[r:ALIGNED_WITH]-(other {kind: 'process'})
    WHERE other <> node AND {{line r}} AND {{node other}}
    RETURN other
  UNION
    MATCH (node)-[r:PARALLEL_TO|CONSTRAINS]-(other {kind: 'process'})
    WHERE other <> node AND {{reaches r other}}
    RETURN other
  UNION
    MATCH (node)-[r:APPLIED_IN]->(theatre)<-[o:APPLIED_IN]-(other {kind: 'process'})
    WHERE other <> node AND {{is theatre houses}} AND {{node theatre}} AND {{node other}}
      AND {{asserted r}}
      AND {{asserted o}}
    RETURN other
  }] AS paired
  WITH verdict, lines, a, b,
    CASE
      WHEN verdict = 'constrained' OR paired[1] > paired[0] OR (paired[1] = paired[0] AND b.id < a.id) THEN b ELSE a
    END AS process
  WITH verdict, process, collect(lines) AS every, collect(a.id) + collect(b.id) AS around
  RETURN verdict AS message,
    CASE verdict WHEN 'same-theatre' THEN 'not-enough-data' ELSE 'found' END AS status,
    [process.id] AS subjects,
    reduce(lines = [], some IN every | lines + some) AS lines,
    around
UNION ALL
  // an actor that follows something in part only
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE {{is a actor}} AND (b.kind = 'mandate' OR {{is b plan}}) AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'in-part' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // an actor only partly in step with something that is no plan
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE {{is a actor}} AND NOT (b.kind = 'mandate' OR {{is b plan}}) AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'partly-in-step' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // an actor said not to be in step
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE {{is a actor}} AND {{denied r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'not-in-step' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // a process that leaves an actor out
  MATCH (a{{recorded}})-[r:PARTICIPATES_IN]->(b)
  WHERE {{is a actor}} AND {{is b procedure}} AND {{denied r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'closed-to' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // what rules, causes or cycles hold back
  MATCH (a{{recorded}})-[r:CONSTRAINS]->(b)
  WHERE a.kind IS NOT NULL AND {{asserted r}} AND NOT ({{is a actor}}) AND NOT ({{is a money}}) AND NOT ({{is a procedure}} AND {{is b procedure}}) AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'held-back' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // a process that is applied only in part
  MATCH (a{{recorded kind: 'process'}})-[r:APPLIED_IN]->(b)
  WHERE {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'applied-in-part' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
}
RETURN message, status, subjects, lines, around
