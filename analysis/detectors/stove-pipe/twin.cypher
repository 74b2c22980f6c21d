// Stove-pipes: actors needed for one work whose lines end in different bodies, with nobody over all of them and no
// coordination between them.
{{parameters}}

CALL {
  CALL {
    MATCH (work{{recorded}})
    WHERE {{is work work}} AND {{node work}}
    CALL (work) {
    {{fragment takes-part}}
  }
    RETURN work, actor, part
  UNION ALL
    // In a theatre: actors of a mission or a country team located there.
    MATCH (work{{recorded kind: 'place'}})<-[r:LOCATED_IN]-(actor)
    WHERE {{is actor actor}} AND {{value actor level}} IN ['mission', 'country']
      AND {{asserted r}}
      AND {{node work}} AND {{node actor}}
    RETURN work, actor, collect({id: r.id, scopes: r.scopes, task: work.id}) AS part
  }
  WITH work, collect({actor: actor, part: part}) AS parts
  WHERE size(parts) > 1
  UNWIND parts AS one
  // Each actor's chain is climbed once, however much it has a part in.
  WITH one.actor AS actor, collect({work: work, part: one.part}) AS shares
  CALL (actor) {
    {{fragment stands-over}}
  }
  UNWIND shares AS share
  WITH share.work AS work, share.part AS part, actor, over, summits, chain
  WITH work, collect({id: actor.id, actor: actor, lines: [one IN part | one.id], tasks: [one IN part | one.task], scopes: reduce(scopes = [], one IN part | scopes + one.scopes),
    over: over, summits: summits, chain: chain}) AS actors
  // Each pair: how many steps a difference between the two has to climb. A class is no meeting place, since it stands for
  // many, unless one of the two is itself that class.
  CALL (actors) {
    UNWIND actors AS a
    UNWIND actors AS b
    WITH a, b WHERE a.id < b.id
    WITH a, b, reduce(least = null, n IN a.over | reduce(least = least, m IN [m IN b.over WHERE m.id = n.id AND NOT (n.class AND n.steps > 0 AND m.steps > 0)] |
      CASE WHEN least <= n.steps AND least <= m.steps THEN least
           WHEN least IS NOT NULL AND least <= CASE WHEN n.steps > m.steps THEN n.steps ELSE m.steps END THEN least
           WHEN n.steps > m.steps THEN n.steps ELSE m.steps END)) AS steps
    WITH a, b, CASE
      WHEN steps >= $options.farSteps THEN 'far'
      WHEN steps IS NOT NULL THEN 'together'
      WHEN size(a.summits) = 0 OR size(b.summits) = 0 THEN 'untold'
      ELSE 'apart'
    END AS standing, a.actor AS one, b.actor AS other
    // Excused: apart on purpose, or in real coordination about everything or what both do here.
    WHERE standing <> 'together' AND NOT one.separate AND NOT other.separate AND NOT EXISTS {
      MATCH (one)-[r:COORDINATES_WITH|CONSULTS]-(other)
      WHERE ('general' IN r.scopes OR any(scope IN r.scopes WHERE scope IN a.scopes AND scope IN b.scopes))
        AND coalesce(r.degree, 'full') IN ['networking', 'coordination', 'partnership', 'full'] AND {{asserted r}}
    }
    RETURN collect({standing: standing, ids: [a.id, b.id]}) AS pairs
  }
  // Pairs that are apart decide; else those with a common superior far up; else those of whom it cannot be told.
  WITH work, actors, pairs, head([word IN ['apart', 'far', 'untold'] WHERE any(pair IN pairs WHERE pair.standing = word)]) AS standing
  WHERE standing IS NOT NULL
  WITH work, standing, [a IN actors WHERE any(pair IN pairs WHERE pair.standing = standing AND a.id IN pair.ids)] AS members,
    reduce(around = [], a IN actors | around + a.id + a.tasks) AS around,
    COLLECT {
      MATCH (work)<-[r:{{types issues}}]-(issuer)
      WHERE {{is issuer actor}} AND {{reaches r issuer}}
      RETURN {id: issuer.id, line: r.id}
    } AS issuers
  // Whoever works under another of them is spoken for by that one.
  WITH work, standing, issuers, around, [a IN members WHERE all(b IN members WHERE b.id = a.id
    OR none(n IN a.over WHERE n.id = b.id) OR any(n IN b.over WHERE n.id = a.id))] AS involved
  WITH work, standing, issuers, around, involved,
    [a IN involved WHERE none(n IN a.over WHERE any(issuer IN issuers WHERE issuer.id = n.id))] AS outsiders
  WITH work, issuers, around, involved, CASE
    WHEN standing = 'far' THEN 'far-superior'
    WHEN standing = 'untold' THEN 'chain-not-recorded'
    WHEN size(outsiders) > 0 AND size(outsiders) < size(involved) THEN 'beyond-issuer'
    ELSE 'no-common-superior'
  END AS message
  RETURN message,
    CASE message WHEN 'chain-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    [work.id] + [a IN involved | a.id] AS subjects,
    reduce(lines = [], a IN involved | lines + a.lines + a.chain)
      + CASE message WHEN 'beyond-issuer' THEN [issuer IN issuers | issuer.line] ELSE [] END AS lines,
    around + [issuer IN issuers | issuer.id] AS around
UNION ALL
  {{fragment circles-apart}}
  RETURN 'apart-from-each-other' AS message, 'found' AS status, circle AS subjects, COLLECT {
    UNWIND circle AS id
    MATCH ({{recorded id: id}})-[r:COORDINATES_WITH]->(b)
    WHERE b.id IN circle AND b.id <> id AND {{line r}}
    RETURN r.id
  } AS lines, [] AS around
}
RETURN message, status, subjects, lines, around
