// Stove-pipes: actors needed for one work whose lines end in different bodies, with nobody over all of them and no
// coordination between them.
{{parameters}}

CALL {
  CALL {
    MATCH (work:DottedNode {edition: $edition})
    WHERE {{is work work}} AND {{node work}}
    CALL (work) {
    // Who has a part in it: those who carry it out, are responsible or needed for it, or are set up by it. A mandate's
    // actors are also those of its tasks, however deep, unless they have a part in the mandate itself; then the lines
    // from the mandate to the task (of lines between the same two the surest) belong to the evidence.
    WITH work, [{task: work, way: []}] + COLLECT {
      MATCH way = ALL SHORTEST (work) (()-[t:{{types contains}}]->(n) WHERE {{asserted t}} AND {{node n}})+ (task)
      WHERE {{is work charter}} AND task <> work
      UNWIND relationships(way) AS step
      WITH task, collect(DISTINCT step) AS ways
      RETURN {task: task, way: [t IN ways
        WHERE none(o IN ways WHERE startNode(o) = startNode(t) AND endNode(o) = endNode(t) AND o.confidenceRank > t.confidenceRank)
        | {id: t.id, scopes: t.scopes, task: task.id}]}
    } AS tasks
    UNWIND tasks AS one
    WITH work, one.task AS task, one.way AS way
    MATCH (task)-[r:{{types takes-part}}]-(actor)
    WHERE {{is actor actor}} AND (startNode(r) = task) = (type(r) IN {{type-names takes-part-to}})
      AND {{asserted r}} AND {{node actor}}
    WITH work, task, way, actor, collect(r) AS said
    WITH actor, collect({own: task = work, lines: way + [r IN said
      WHERE none(o IN said WHERE o.confidenceRank > r.confidenceRank) | {id: r.id, scopes: r.scopes, task: task.id}]}) AS shares
    RETURN actor, reduce(lines = [], one IN [one IN shares WHERE one.own OR none(o IN shares WHERE o.own)] | lines + one.lines) AS part
  }
    RETURN work, actor, part
  UNION ALL
    // In a theatre: actors of a mission or a country team located there.
    MATCH (work:DottedNode {edition: $edition, kind: 'place'})<-[r:LOCATED_IN]-(actor)
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
    // Who stands over the actor, step by step. A step goes up a line of answering, or from a unit to what it is part of
    // or to its head; a hat goes up by the lines that its post has under that hat.
    // First everything that might be up there, level by level (no chain has more than 32).
    WITH actor, reduce(levels = [[actor]], i IN range(1, 32) | levels + [COLLECT {
      UNWIND levels[i - 1] AS a
      MATCH (a)-[r:{{types climbs-to}}]->(b)
      WHERE none(level IN levels WHERE b IN level) AND {{asserted r}} AND {{node b}}
      RETURN b
    UNION
      UNWIND levels[i - 1] AS a
      MATCH (a)<-[r:{{types climbs-from wears}}]-(b)
      WHERE none(level IN levels WHERE b IN level) AND {{asserted r}} AND {{node b}}
      RETURN b
    }]) AS levels
    WITH actor, reduce(ground = [], level IN levels | ground + level) AS ground
    // Then the steps between them.
    WITH actor, ground, COLLECT {
      UNWIND ground AS a
      MATCH (a)-[r:{{types climbs-to}}]->(b)
      WHERE {{asserted r}} AND {{node b}}
      RETURN {from: a.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: a.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
    UNION
      UNWIND ground AS a
      MATCH (a)<-[r:{{types climbs-from}}]-(b)
      WHERE {{asserted r}} AND {{node b}}
      RETURN {from: a.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: a.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
    UNION
      UNWIND ground AS hat
      MATCH (hat)<-[w:{{types wears}}]-(post)-[r:{{types climbs}}]-(b)
      WHERE r.hat = hat.id AND {{upward r post}} AND {{asserted r}} AND {{node b}}
        AND {{node post}}
        AND {{asserted w}}
      RETURN {from: hat.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: hat.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
    } AS steps
    // None leads to a whole in which nobody decides: no head, nobody who answers to it, nothing of the kind above it.
    WITH actor, ground, steps, [n IN ground WHERE {{is n decides}} OR any(level IN reduce(levels = [[n]], i IN range(1, 32) | levels + [COLLECT {
      UNWIND levels[i - 1] AS a
      MATCH (a)-[r:{{types climbs-to}}]->(b)
      WHERE none(level IN levels WHERE b IN level) AND {{asserted r}} AND {{node b}}
      RETURN b
    UNION
      UNWIND levels[i - 1] AS a
      MATCH (a)<-[r:{{types climbs-from}}]-(b)
      WHERE none(level IN levels WHERE b IN level) AND {{asserted r}} AND {{node b}}
      RETURN b
    }]) WHERE any(head IN level WHERE {{is head decides}} OR EXISTS {
      MATCH (head)<-[r:{{types answers}}]-(below) WHERE {{asserted r}} AND {{node below}}
    })) | n.id] AS deciding
    WITH actor, [n IN ground | {id: n.id, kind: n.kind, class: n.class}] AS ground, [one IN steps WHERE one.to IN deciding] AS steps
    // Level by level again. What holds for a part of a class is not handed down to a member.
    WITH actor, ground, steps, reduce(levels = [[actor.id]], i IN range(1, 32) | levels + [[one IN steps
      WHERE one.from IN levels[i - 1] AND (i = 1 OR NOT one.partial) AND none(level IN levels WHERE one.to IN level) | one.to]]) AS levels
    WITH actor, ground, steps, [level IN levels WHERE size(level) > 0] AS levels
    WITH ground, steps, levels,
      reduce(over = [], i IN range(0, size(levels) - 1) | over + [n IN ground WHERE n.id IN levels[i] | {id: n.id, steps: i, class: n.class, kind: n.kind}]) AS over,
      reduce(ways = [], i IN range(1, size(levels) - 1) | ways + [one IN steps
        WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
    // Where the lines end: the bodies over which no other of these bodies stands.
    WITH *, [n IN over WHERE {{is n governs}} | {id: n.id, over: reduce(seen = [n.id], i IN range(1, size(ground)) | seen + [one IN steps
      WHERE one.from IN seen AND NOT one.to IN seen AND (one.from = n.id OR NOT one.partial) | one.to])}] AS bodies
    WITH *, [one IN bodies WHERE all(other IN bodies WHERE NOT other.id IN one.over OR one.id IN other.over) | one.id] AS summits
    // The lines on the shortest ways to there; of lines between the same two the surest.
    WITH over, summits, ways, reduce(wanted = summits, i IN range(size(levels) - 1, 1, -1) | wanted + [one IN ways WHERE one.to IN wanted AND one.to IN levels[i] | one.from]) AS wanted
    RETURN over, summits, [one IN ways WHERE one.to IN wanted
      AND none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank) | one.line] AS chain
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
      WHERE {{is issuer actor}} AND {{asserted r}} AND {{node issuer}}
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
  // Three or more of whom each is weakly, or not, in coordination with each of the others and with nobody else.
  MATCH (a:DottedNode {edition: $edition})-[r:COORDINATES_WITH]-(b)
  WHERE a.kind IS NOT NULL AND a <> b AND NOT a.separate AND NOT b.separate
    AND {{line r}}
    AND {{node a}} AND {{node b}}
  WITH a, b, collect(r) AS all
  WHERE any(r IN all WHERE r.polarity = 'denied')
    OR all(r IN all WHERE r.degree IS NOT NULL AND r.degree IN ['weak', 'limited', 'partial'])
  WITH a, collect(b.id) AS others
  WITH a, COLLECT { UNWIND others + a.id AS id RETURN DISTINCT id ORDER BY id } AS circle
  WITH circle, count(a) AS members
  WHERE members > 2 AND members = size(circle)
  RETURN 'apart-from-each-other' AS message, 'found' AS status, circle AS subjects, COLLECT {
    UNWIND circle AS id
    MATCH (:DottedNode {edition: $edition, id: id})-[r:COORDINATES_WITH]->(b)
    WHERE b.id IN circle AND b.id <> id AND {{line r}}
    RETURN r.id
  } AS lines, [] AS around
}
RETURN message, status, subjects, lines, around
