// Funding mismatch: mandated work outside the budget with no fitting source; users who pay for the mandate's means.
{{parameters}}

CALL {
  // Money for one thing: said not to come from a fund, or not to be enough.
  MATCH (thing{{recorded}})<-[r:FUNDS]-(fund)
  WHERE thing.kind IS NOT NULL AND {{line r}}
    AND {{node thing}} AND {{node fund}}
  WITH thing,
    [r IN collect(r) WHERE r.polarity = 'denied'] AS refused,
    [r IN collect(r) WHERE r.polarity = 'asserted'] AS paid
  UNWIND [
    CASE WHEN size(refused) > 0 THEN {
      message: CASE
        WHEN NOT {{is thing work}} THEN 'kept-from'
        WHEN size(paid) > 0 THEN 'other-source'
        ELSE 'outside-budget'
      END,
      lines: refused + paid
    } END,
    {message: 'insufficient', lines: [r IN paid WHERE {{feeble r}}]}
  ] AS mismatch
  WITH thing, mismatch WHERE size(mismatch.lines) > 0
  RETURN mismatch.message AS message, 'found' AS status, [thing.id] AS subjects, [r IN mismatch.lines | r.id] AS lines, [] AS around
UNION ALL
  // Those who have to pay for means, with the mandated work they are needed for or carry out.
  MATCH (actor{{recorded}})-[r:PAYS_FOR]->(means)
  WHERE actor.kind IS NOT NULL AND {{asserted r}}
    AND {{node actor}} AND {{node means}}
  WITH actor, collect(r.id) AS bills
  WITH actor, bills, COLLECT {
    MATCH (actor)-[r:NEEDED_FOR|IMPLEMENTS]->(work)
    WHERE {{reaches r work}}
      AND (work.kind = 'mandate' OR EXISTS {
        MATCH (work)<-[q:CONTAINS_TASK]-(whole) WHERE {{reaches q whole}}
      })
    RETURN {line: r.id, work: work.id}
  } AS mandated
  RETURN 'pays-for-the-means' AS message, 'found' AS status, [actor.id] AS subjects, 
    bills + [one IN mandated | one.line] AS lines, [one IN mandated | one.work] AS around
UNION ALL
  // Two funds said not to be aligned.
  MATCH (a{{recorded kind: 'fund'}})-[r:ALIGNED_WITH]-(b {kind: 'fund'})
  WHERE a.id < b.id AND {{denied r}} AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'sources-not-aligned' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // Tasks of a mandate about whose money nothing is on record: one finding for the mandate.
  MATCH (mandate{{recorded kind: 'mandate'}})-[r:CONTAINS_TASK]->(task)
  WHERE $options.unrecorded AND {{asserted r}}
    AND {{node mandate}} AND {{node task}}
    AND NOT EXISTS {
      MATCH (task)<-[q:FUNDS]-(fund)
      WHERE {{line q}} AND {{node fund}}
    }
    AND NOT {{complete task funds in}}
  WITH mandate, collect(r.id) AS lines
  RETURN 'funding-not-recorded' AS message, 'not-enough-data' AS status, [mandate.id] AS subjects, lines, COLLECT {
    MATCH (mandate)-[:CONTAINS_TASK]->(task) RETURN task.id
  } AS around
UNION ALL
  // what the rules of a fund restrict
  MATCH (a{{recorded}})-[r:CONSTRAINS]->(b)
  WHERE {{is a money}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'restricts' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // money and something else that match weakly
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE a.kind IS NOT NULL AND ({{is a money}}) <> ({{is b money}}) AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'matched-weakly' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // two funds in step only weakly
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE a.kind IS NOT NULL AND {{is a money}} AND {{is b money}} AND {{feeble r}} AND {{asserted r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'sources-aligned-weakly' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
UNION ALL
  // money and something else said not to match
  MATCH (a{{recorded}})-[r:ALIGNED_WITH]->(b)
  WHERE a.kind IS NOT NULL AND ({{is a money}}) <> ({{is b money}}) AND {{denied r}} AND a <> b
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r.id) AS lines
  RETURN 'not-matched' AS message, 'found' AS status, [a.id, b.id] AS subjects, lines, [] AS around
}
RETURN message, status, subjects, lines, around
