// Broken chains: one that leads back to itself, stops before any governing body, or does not exist.
{{parameters}}

CALL {
  // Who answers to itself.
  MATCH (node{{recorded}})-[r:{{types answers}}|FUNCTIONAL_TO]->(node)
  WHERE node.kind IS NOT NULL AND {{reaches r node}}
  RETURN 'self-report' AS message, 'found' AS status, [node.id] AS subjects, collect(r.id) AS lines, {} AS numbers
UNION ALL
  // Circles. First the lines from whose upper end some way leads back to the lower end.
  MATCH (a{{recorded}})-[r:{{types reports}}]->(b)
  WHERE a.kind IS NOT NULL AND a <> b AND {{asserted r}}
    AND {{node a}} AND {{node b}}
    AND EXISTS { (a)<-[:{{types reports}}]-() }
    AND EXISTS {
      MATCH SHORTEST 1 (b) {{up q n}}+ (a)
    }
  WITH collect({line: r, from: a, to: b}) AS back
  // Only what is about one subject at one time closes a circle: each subject named, each day on which a line began.
  WITH back,
    COLLECT {
      UNWIND back AS one
      UNWIND one.line.scopes AS subject
      WITH subject WHERE subject <> 'general'
      RETURN DISTINCT subject
    } AS named,
    COLLECT { UNWIND back AS one RETURN DISTINCT one.line.sinceDay } AS days
  UNWIND CASE WHEN size(named) = 0 THEN ['general'] ELSE named END AS subject
  UNWIND days AS day
  UNWIND back AS one
  WITH subject, day, one.line AS line, one.from AS from, one.to AS to
  WHERE {{on-day line}}
    AND EXISTS {
      MATCH SHORTEST 1 (to) (()-[q:{{types reports}}]->(n) WHERE {{on-day q}} AND {{reaches q n}})+ (from)
    }
  // Whether the circle stays closed without lines that hold only in practice.
  WITH line, line.basis <> 'practice' AND EXISTS {
    MATCH SHORTEST 1 (to) (()-[q:{{types reports}}]->(n) WHERE q.basis <> 'practice' AND {{on-day q}} AND {{reaches q n}})+ (from)
  } AS paper
  WITH line, max(paper) AS paper
  WITH collect(line) AS closing, collect(CASE WHEN paper THEN startNode(line).id END) AS onPaper
  // Circles that share somebody are one knot.
  UNWIND COLLECT { UNWIND closing AS line RETURN DISTINCT startNode(line) } AS node
  WITH closing, onPaper, COLLECT {
    MATCH SHORTEST 1 (node) (()-[q:{{types reports}}]->() WHERE q IN closing)* (member)
    RETURN DISTINCT member.id ORDER BY member.id
  } AS members
  WITH DISTINCT onPaper, members
  RETURN CASE WHEN any(id IN members WHERE id IN onPaper) THEN 'circle' ELSE 'circle-in-practice' END AS message,
    'found' AS status, members AS subjects, COLLECT {
      MATCH (a{{recorded}})-[r:{{types reports}}]->(b)
      WHERE a.id IN members AND b.id IN members AND a <> b AND {{asserted r}}
      RETURN r.id
    } AS lines, {} AS numbers
UNION ALL
  // Who stands, over any number of steps, under another post of the person who holds it: the nearest of these.
  MATCH (person{{recorded}})-[h:HOLDS]->(lower)
  WHERE {{is person person}} AND {{reaches h person}} AND {{node lower}}
    AND EXISTS { MATCH (person)-[g:HOLDS]->(other) WHERE other <> lower AND {{reaches g other}} }
  WITH DISTINCT person, lower
  CALL (person, lower) {
    MATCH way = ALL SHORTEST (lower) {{up r b}}+ (upper)
    WHERE upper <> lower AND EXISTS { MATCH (person)-[g:HOLDS]->(upper) WHERE {{asserted g}} }
      // two of one circle, each under the other about one subject at one time, are told as that circle
      AND NOT EXISTS {
        MATCH (a{{recorded}})-[s:{{types reports}}]->()
        UNWIND s.scopes AS subject
        WITH DISTINCT s.sinceDay AS day, subject
        MATCH SHORTEST 1 (lower) (()-[q:{{types reports}}]->(n) WHERE {{on-day q}} AND {{reaches q n}})+ (upper)
        MATCH SHORTEST 1 (upper) (()-[p:{{types reports}}]->(m) WHERE {{on-day p}} AND {{reaches p m}})+ (lower)
        RETURN day
      }
    RETURN upper, relationships(way) AS steps
  }
  WITH person, lower, collect({upper: upper, steps: steps}) AS ways
  WITH person, lower, [one IN ways WHERE none(other IN ways WHERE size(other.steps) < size(one.steps))] AS nearest
  UNWIND nearest AS one
  WITH person, lower, one.upper AS upper, one.steps AS steps
  UNWIND steps AS step
  WITH person, lower, upper, max(size(steps)) AS length, collect(DISTINCT step) AS chain
  RETURN CASE length WHEN 1 THEN 'own-superior' ELSE 'circle-through-person' END AS message, 'found' AS status,
    [lower.id, upper.id, person.id] AS subjects,
    // of lines between the same two the surest
    {{surest chain}}
      + COLLECT { MATCH (person)-[h:HOLDS]->(post) WHERE post IN [lower, upper] AND {{asserted h}} RETURN h.id } AS lines, {} AS numbers
UNION ALL
  // People each of whom answers by one post to another of them and stands by another above one; who leads oneself is told above.
  MATCH (person{{recorded}})-[h:HOLDS]->(post)
  WHERE {{is person person}} AND {{reaches h person}} AND {{node post}}
  WITH person, collect(DISTINCT post) AS posts
  WHERE size(posts) > 1
  WITH person, posts, COLLECT {
    UNWIND posts AS low
    MATCH SHORTEST 1 (low) {{up r b}}+ (high)
    RETURN {low: low, high: high}
  } AS steps
  WHERE none(step IN steps WHERE step.low <> step.high AND step.high IN posts)
  WITH collect({person: person, posts: posts, steps: steps}) AS held
  WITH COLLECT {
    UNWIND held AS one
    UNWIND one.steps AS step
    UNWIND held AS other
    WITH one, step, other
    WHERE one <> other AND step.high IN other.posts AND step.low <> step.high AND none(back IN other.steps WHERE back.low = step.high AND back.high = step.low)
    RETURN {from: one.person, to: other.person, low: step.low, high: step.high}
  } AS arcs
  WITH arcs, COLLECT {
    UNWIND arcs AS arc
    WITH DISTINCT arc.from AS person
    RETURN {person: person, seen: reduce(seen = [person], i IN range(0, 31) | seen + [arc IN arcs WHERE arc.from IN seen AND NOT arc.to IN seen | arc.to])}
  } AS every
  UNWIND every AS one
  WITH arcs, one.person AS person, [other IN every WHERE other.person IN one.seen AND one.person IN other.seen | other.person] AS knot
  WHERE size(knot) > 1 AND knot[0] = person
  WITH knot, [arc IN arcs WHERE arc.from IN knot AND arc.to IN knot] AS arcs
  WITH knot, reduce(posts = [], arc IN arcs | posts + arc.low + arc.high) AS posts, COLLECT {
    UNWIND arcs AS arc
    WITH arc.low AS low, arc.high AS high
    MATCH way = ALL SHORTEST (low) {{up r b}}+ (high)
    UNWIND relationships(way) AS step
    RETURN DISTINCT step
  } AS chain
  RETURN 'circle-through-people' AS message, 'found' AS status, [one IN posts + knot | one.id] AS subjects,
    {{surest chain}}
      + COLLECT { MATCH (person)-[h:HOLDS]->(post) WHERE person IN knot AND post IN posts AND {{asserted h}} RETURN h.id } AS lines, {} AS numbers
UNION ALL
  // What a source names as a superior and the record does not have: those to one value together.
  MATCH (row{{left-out}})
  WHERE {{names-superior row}} AND row.node IS NOT NULL
  MATCH (node{{recorded id: row.node}})
  WHERE {{node node}}
  WITH coalesce(row.value, '') AS value, node.id AS id ORDER BY id
  WITH value, collect(DISTINCT id) AS subjects
  WITH DISTINCT subjects
  RETURN 'superior-not-on-record' AS message, 'found' AS status, subjects, [] AS lines, {} AS numbers
UNION ALL
  // What else the source says and the record could not take: nodes of which the same is left out.
  MATCH (row{{left-out}})
  WHERE {{speaks row}} AND NOT coalesce({{names-superior row}}, false)
  MATCH (node{{recorded id: row.node}})
  WHERE {{node node}}
  WITH node.id AS id, row.field IS NULL AS refers, coalesce(row.field, row.lineKind + ' ' + row.direction + ' ' + coalesce(row.value, '')) AS what ORDER BY id, what
  WITH refers, id, collect(DISTINCT what) AS left
  WITH refers, left, collect(id) AS subjects
  RETURN CASE WHEN refers THEN 'reference-not-on-record' ELSE 'value-not-read' END AS message, 'found' AS status, subjects, [] AS lines, {} AS numbers
UNION ALL
  // One post listed twice: of one title, unit and holder; or without one, under such posts.
  MATCH (person{{recorded}})-[h:HOLDS]->(post)
  WHERE {{is person person}} AND {{is post wears}} AND NOT post.class AND {{reaches h person}} AND {{node post}}
  WITH person, post, h, {{likeness post}} AS like ORDER BY post.id
  WITH person, like, collect(DISTINCT post) AS posts, collect(h.id) AS lines
  WHERE size(posts) > 1 AND size(like) > 1
  WITH posts, reduce(all = [], some IN collect(lines) | all + some) AS lines
  CALL (posts, lines) {
    RETURN posts AS twice, lines AS found
  UNION
    UNWIND posts AS boss
    MATCH (boss)<-[r:{{types reports}}]-(report)
    WHERE {{is report wears}} AND NOT report.class AND {{joins r}} AND {{node report}} AND NOT {{held report}}
    WITH {{likeness report}} AS like, collect(DISTINCT boss) AS bosses, collect(DISTINCT report) AS twice, collect(r.id) AS found
    WHERE size(like) > 1 AND size(twice) > 1 AND size(twice) = size(bosses)
    RETURN twice, found
  }
  RETURN 'same-post-twice' AS message, 'found' AS status, [one IN twice | one.id] AS subjects, found + COLLECT {
    UNWIND twice AS post
    {{parts post}}
  } AS lines, {} AS numbers
UNION ALL
  // Where no governing body is on record: several posts that lead others and have nobody above them.
  MATCH (node{{recorded}})
  WHERE {{is node wears}} AND NOT node.class AND NOT node.separate AND {{node node}}
    AND coalesce({{value node level}}, '') <> 'external'
    AND NOT EXISTS { MATCH (b{{recorded}}) WHERE {{is b governs}} AND {{node b}} }
    AND EXISTS { MATCH (node)<-[r:{{types reports}}]-(below) WHERE below <> node AND {{reaches r below}} }
    AND NOT EXISTS {
      MATCH (node)-[r:{{types answers}}]-(above) WHERE {{upward r node}} AND {{reaches r above}}
    }
    AND NOT {{superior-left-out node}} AND NOT {{above-elsewhere node}}
  WITH collect(node.id) AS subjects
  WHERE size(subjects) > 1
  RETURN 'several-tops' AS message, 'found' AS status, subjects, [] AS lines, {} AS numbers
UNION ALL
  // Posts and units with nobody above them. Not classes, nor those apart on purpose.
  MATCH (node{{recorded}})
  WHERE node.kind IN ['post', 'entity'] AND NOT node.class AND NOT node.separate AND {{node node}}
  WITH count(node) AS judged, count(CASE WHEN {{is node wears}} THEN 1 END) AS posts, collect(node) AS nodes,
    EXISTS { MATCH (b{{recorded}}) WHERE {{is b governs}} AND {{node b}} } AS bodies
  UNWIND nodes AS node
  WITH judged, posts, node, bodies
  WHERE coalesce({{value node level}}, '') <> 'external' AND NOT EXISTS {
    MATCH (node)-[r:{{types climbs}}]-(above)
    WHERE above <> node AND {{upward r node}} AND {{reaches r above}}
      // that a post is in a unit makes nobody its superior
      AND (NOT {{is node wears}} OR type(r) IN {{type-names answers}})
  }
    // whose superior the source does name, itself or one who is not on record, is told above
    AND NOT EXISTS { MATCH (node)-[r:{{types answers}}]->(node) WHERE {{asserted r}} }
    AND NOT {{superior-left-out node}} AND NOT {{above-elsewhere node}}
  WITH *, EXISTS {
    MATCH (node)-[r:{{types climbs}}]-(below)
    WHERE below <> node AND {{upward r below}} AND {{reaches r below}}
  } AS stands
  WHERE bodies OR NOT stands
  WITH *, CASE
    WHEN NOT {{complete node reports-to out}} THEN 'superior-not-recorded'
    WHEN stands THEN 'missing-superior'
    ELSE 'orphan'
  END AS message
  WHERE $options.outsideChains OR message = 'missing-superior'
  // Few stray posts of many are named; else what is not recorded is told once for all.
  WITH judged, posts, message, message = 'superior-not-recorded' AND NOT stands AND {{is node wears}}
    // one known by its part in work alone, as a sheet of tasks names it, is on no list
    AND NOT (EXISTS { MATCH (node)-[t:{{types takes-part}}]-(work) WHERE {{is work work}} AND {{reaches t work}} }
      AND NOT EXISTS { MATCH (node)-[p:PART_OF]->(whole) WHERE {{reaches p whole}} } AND NOT {{held node}}) AS stray, collect(node.id) AS ids
  WITH *, CASE WHEN stray AND posts >= 10 * size(ids) THEN 'stray-post' ELSE message END AS told
  UNWIND ids AS id
  WITH judged, posts, told AS message, CASE WHEN told STARTS WITH 's' THEN '' ELSE id END AS each, collect(id) AS subjects
  RETURN message, CASE message WHEN 'superior-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    subjects, [] AS lines, {judged: judged, posts: posts, commonKnowledge: CASE WHEN $slice.confidence = 0 AND EXISTS {
      MATCH ({{recorded}})-[r:{{types climbs}}]->() WHERE r.confidenceRank = 0
    } THEN 1 ELSE 0 END} AS numbers
}
RETURN message, status, subjects, lines, numbers
