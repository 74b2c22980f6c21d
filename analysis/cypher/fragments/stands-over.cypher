// Who stands over the actor, step by step. A step goes up a line of answering, or from a unit to what it is part of
// or to its head; a hat goes up by the lines that its post has under that hat.
// First everything that might be up there, level by level (no chain has more than 32).
WITH actor, reduce(levels = [[actor]], i IN range(1, 32) | levels + [COLLECT {
  UNWIND levels[i - 1] AS a
  MATCH (a)-[r:{{types climbs-to}}]->(b)
  WHERE none(level IN levels WHERE b IN level) AND {{reaches r b}}
  RETURN b
UNION
  UNWIND levels[i - 1] AS a
  MATCH (a)<-[r:{{types climbs-from wears}}]-(b)
  WHERE none(level IN levels WHERE b IN level) AND {{reaches r b}}
  RETURN b
}]) AS levels
WITH actor, reduce(ground = [], level IN levels | ground + level) AS ground
// Then the steps between them.
WITH actor, ground, COLLECT {
  UNWIND ground AS a
  MATCH (a)-[r:{{types climbs-to}}]->(b)
  WHERE {{reaches r b}}
  RETURN {from: a.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: a.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
UNION
  UNWIND ground AS a
  MATCH (a)<-[r:{{types climbs-from}}]-(b)
  WHERE {{reaches r b}}
  RETURN {from: a.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: a.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
UNION
  UNWIND ground AS hat
  MATCH (hat)<-[w:{{types wears}}]-(post)-[r:{{types climbs}}]-(b)
  WHERE r.hat = hat.id AND {{upward r post}} AND {{reaches r b}}
    AND {{node post}}
    AND {{asserted w}}
  RETURN {from: hat.id, to: b.id, line: r.id, rank: r.confidenceRank, partial: hat.class AND coalesce(r.quantifier, 'all') <> 'all'} AS step
} AS steps
// None leads to a whole in which nobody decides: no head, nobody who answers to it, nothing of the kind above it.
WITH actor, ground, steps, [n IN ground WHERE {{is n decides}} OR any(level IN reduce(levels = [[n]], i IN range(1, 32) | levels + [COLLECT {
  UNWIND levels[i - 1] AS a
  MATCH (a)-[r:{{types climbs-to}}]->(b)
  WHERE none(level IN levels WHERE b IN level) AND {{reaches r b}}
  RETURN b
UNION
  UNWIND levels[i - 1] AS a
  MATCH (a)<-[r:{{types climbs-from}}]-(b)
  WHERE none(level IN levels WHERE b IN level) AND {{reaches r b}}
  RETURN b
}]) WHERE any(head IN level WHERE {{is head decides}} OR EXISTS {
  MATCH (head)<-[r:{{types answers}}]-(below) WHERE {{reaches r below}}
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
