// Who is needed for a mandate or task or carries it out, who issued it, and where the chains of the first lead: to the
// issuer, or elsewhere.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'mandate'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (work:DottedNode {edition: $edition, id: $node})
WHERE work.confidenceRank >= $slice.confidence AND work.sinceDay <= $slice.atLast AND work.untilDay >= $slice.atFirst
WITH work, CASE WHEN $slice.confidence > 1 THEN $slice.confidence ELSE 1 END AS floor, COLLECT {
  // Who gave it its authority.
  MATCH (work)<-[r:AUTHORIZES]-(issuer)
  WHERE issuer.kind IN ['body', 'entity', 'post', 'hat', 'mechanism'] AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND issuer.confidenceRank >= $slice.confidence AND issuer.sinceDay <= $slice.atLast AND issuer.untilDay >= $slice.atFirst
  RETURN r
} AS issued
CALL (work) {
  // Who has a part in it: those who carry it out, are responsible or needed for it, or are set up by it. A mandate's
  // actors are also those of its tasks (at most ten deep), unless they have a part in the mandate itself; then the lines
  // from the mandate to the task (of lines between the same two the surest) belong to the answer.
  WITH work, [{task: work, way: []}] + COLLECT {
    MATCH way = ALL SHORTEST (work) (()-[t:CONTAINS_TASK]->(n) WHERE t.polarity = 'asserted' AND t.confidenceRank >= $slice.confidence AND t.sinceDay <= $slice.atLast AND t.untilDay >= $slice.atFirst AND ($slice.bases = [] OR t.basis IN $slice.bases) AND ($slice.kinds = [] OR t.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN t.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst){1,10} (task)
    WHERE work.kind = 'mandate' AND task <> work
    UNWIND relationships(way) AS step
    WITH task, collect(DISTINCT step) AS ways
    RETURN {task: task, way: [t IN ways
      WHERE none(o IN ways WHERE startNode(o) = startNode(t) AND endNode(o) = endNode(t) AND o.confidenceRank > t.confidenceRank)]}
  } AS tasks
  UNWIND tasks AS one
  WITH work, one.task AS task, one.way AS way
  MATCH (task)-[r:IMPLEMENTS|NEEDED_FOR|RESPONSIBLE_FOR|ESTABLISHES]-(actor)
  WHERE actor.kind IN ['body', 'entity', 'post', 'hat', 'mechanism'] AND (startNode(r) = task) = (type(r) = 'ESTABLISHES')
    AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND actor.confidenceRank >= $slice.confidence AND actor.sinceDay <= $slice.atLast AND actor.untilDay >= $slice.atFirst
  WITH work, task, way, actor, collect(r) AS said
  WITH actor, collect({own: task = work, lines: way + [r IN said WHERE none(o IN said WHERE o.confidenceRank > r.confidenceRank)]}) AS shares
  RETURN collect({actor: actor, lines: reduce(lines = [], one IN [one IN shares WHERE one.own OR none(o IN shares WHERE o.own)] | lines + one.lines)}) AS takers
}
WITH work, floor, issued, [r IN issued | startNode(r).id] AS issuers, takers
WITH work, floor, issued, issuers, [one IN takers WHERE size(issuers) > 0 AND NOT one.actor.id IN issuers] AS takers
CALL (work, floor, issued, issuers, takers) {
  RETURN 'about' AS part, work AS from, null AS line, null AS to
UNION
  UNWIND CASE WHEN size(takers) > 0 THEN issued ELSE [] END + reduce(lines = [], one IN takers | lines + one.lines) AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  UNWIND takers AS one
  WITH one.actor AS actor, floor, issuers
  WHERE actor.confidenceRank >= floor AND actor.sinceDay <= $slice.atLast AND actor.untilDay >= $slice.atFirst
  // A source that denies that it answers to the issuer is believed before a chain is followed; common knowledge is left out.
  WITH actor, floor, issuers, COLLECT {
    MATCH (actor)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(issuer)
    WHERE issuer.id IN issuers AND r.polarity = 'denied' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND issuer.confidenceRank >= floor AND issuer.sinceDay <= $slice.atLast AND issuer.untilDay >= $slice.atFirst
    RETURN r
  UNION
    MATCH (from:DottedNode {edition: $edition})-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(to)
    WHERE actor.kind = 'hat' AND r.hat = actor.id AND CASE to WHEN actor THEN from.id ELSE to.id END IN issuers
      AND r.polarity = 'denied' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= floor AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= floor AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    RETURN r
  } AS denials
  // Who might stand over it, level by level (no chain has more than 32): a step goes up a line of answering, or from a
  // unit to what it is part of or to its head; a hat goes up by the lines that its post has under that hat.
  WITH floor, issuers, denials, actor, reduce(levels = [[actor]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS|WEARS_HAT]-(b)
    WHERE CASE WHEN type(r) IN ['HEADS', 'WEARS_HAT'] THEN endNode(r) = a ELSE startNode(r) = a END
      AND none(level IN levels WHERE b IN level) AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) AS levels
  WITH floor, issuers, denials, actor, reduce(ground = [], level IN levels | ground + level) AS ground
  // Then the steps between them.
  WITH floor, issuers, denials, actor, ground, COLLECT {
    UNWIND ground AS a
    MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
    WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN {from: a.id, to: b.id, line: r, rank: r.confidenceRank, partial: a.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
  UNION
    UNWIND ground AS hat
    MATCH (hat)<-[w:WEARS_HAT]-(post)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
    WHERE r.hat = hat.id AND CASE type(r) WHEN 'HEADS' THEN endNode(r) = post ELSE startNode(r) = post END AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
      AND post.confidenceRank >= floor AND post.sinceDay <= $slice.atLast AND post.untilDay >= $slice.atFirst
      AND w.polarity = 'asserted' AND w.confidenceRank >= floor AND w.sinceDay <= $slice.atLast AND w.untilDay >= $slice.atFirst AND ($slice.bases = [] OR w.basis IN $slice.bases) AND ($slice.kinds = [] OR w.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN w.scopes WHERE scope IN $slice.scopes))
    RETURN {from: hat.id, to: b.id, line: r, rank: r.confidenceRank, partial: hat.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
  } AS steps
  // None leads to a whole in which nobody decides: no head, nobody who answers to it, nothing of the kind above it.
  WITH floor, issuers, denials, actor, ground, steps, [n IN ground WHERE any(level IN reduce(levels = [[n]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS a
    MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
    WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END AND none(level IN levels WHERE b IN level) AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    RETURN DISTINCT b
  }]) WHERE any(head IN level WHERE head.kind IN ['body', 'post', 'hat'] OR EXISTS {
    MATCH (head)<-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]-(below) WHERE r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND below.confidenceRank >= floor AND below.sinceDay <= $slice.atLast AND below.untilDay >= $slice.atFirst
  })) | n.id] AS deciding
  WITH floor, issuers, denials, actor, ground, [one IN steps WHERE one.to IN deciding] AS steps
  // Level by level again. What holds for a part of a class is not handed down to a member.
  WITH floor, issuers, denials, actor, ground, steps, reduce(levels = [[actor.id]], i IN range(1, 32) | levels + [[n IN ground
    WHERE none(level IN levels WHERE n.id IN level)
      AND any(one IN steps WHERE one.to = n.id AND one.from IN levels[i - 1] AND (i = 1 OR NOT one.partial)) | n.id]]) AS levels
  WITH floor, issuers, denials, actor, ground, steps, [level IN levels WHERE size(level) > 0] AS levels
  // The steps on shortest ways up, of lines between the same two the surest.
  WITH floor, issuers, denials, actor, ground, steps, levels, reduce(ways = [], i IN range(1, size(levels) - 1) | ways + [one IN steps
    WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
  WITH floor, issuers, denials, actor, ground, steps, levels, [one IN ways WHERE none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank)] AS ways
  // Its chain to the issuers, or to where it ends: the bodies over which no other of these bodies stands.
  WITH *, [id IN issuers WHERE any(level IN levels WHERE id IN level)] AS reached,
    [n IN ground WHERE n.kind = 'body' AND any(level IN levels WHERE n.id IN level) | {id: n.id, over: reduce(seen = [n.id], i IN range(1, size(ground)) | seen + [m IN ground
      WHERE NOT m.id IN seen AND any(one IN steps WHERE one.to = m.id AND one.from IN seen AND (one.from = n.id OR NOT one.partial)) | m.id])}] AS bodies
  WITH *, CASE WHEN size(reached) > 0 AND size(denials) = 0 THEN reached ELSE
    [one IN bodies WHERE one.id <> actor.id AND all(other IN bodies WHERE NOT other.id IN one.over OR one.id IN other.over) | one.id] END AS ends
  WITH denials, ways, reduce(wanted = ends, i IN range(size(levels) - 1, 1, -1) | wanted + [one IN ways WHERE one.to IN wanted AND one.to IN levels[i] | one.from]) AS wanted
  UNWIND denials + [one IN ways WHERE one.to IN wanted | one.line] AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
