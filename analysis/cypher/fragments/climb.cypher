// Who might stand over it, level by level (no chain has more than 32): a step goes up a line of answering, or from a
// unit to what it is part of or to its head, or from a hat to the post that wears it.
WITH {{keep}}, {{start}}, reduce(levels = [[{{start}}]], i IN range(0, 31) | levels + [COLLECT {
  UNWIND levels[i] AS a
  MATCH (a)-[r:{{types climbs wears}}]-(b)
  WHERE {{upward r a}}
    AND {{asserted r floor}} AND {{node b floor}}
  RETURN DISTINCT b
}]) AS levels
WITH {{keep}}, {{start}}, COLLECT {
  UNWIND levels AS level
  UNWIND level AS n
  RETURN DISTINCT n
} AS ground
// The lines among them, read upward, and those of them in which somebody decides: a body, post or hat, or what others
// answer to.
WITH *, COLLECT {
  UNWIND ground AS a
  MATCH (a)-[r:{{types climbs wears}}]-(b)
  WHERE {{upward r a}}
    AND {{asserted r floor}} AND {{node b floor}}
  RETURN {from: a.id, to: b.id, line: r, hat: r.hat, kind: r.kind, rank: r.confidenceRank, class: a.class, part: coalesce(r.quantifier, 'all') <> 'all'}
} AS up, [n IN ground WHERE {{is n decides}} OR EXISTS {
  MATCH (n)<-[r:{{types answers}}]-(below)
  WHERE {{asserted r floor}} AND {{node below floor}}
} | n.id] AS deciders
// A hat goes up by the lines that its post has under that hat. No step leads to a whole in which nobody decides: neither
// in it nor above it.
WITH *, [one IN up WHERE {{is-line one wears}}] AS worn, [one IN up WHERE NOT {{is-line one wears}}] AS own
WITH *, own + COLLECT {
  UNWIND worn AS w
  UNWIND own AS one
  WITH w, one
  WHERE one.from = w.to AND one.hat = w.from
  RETURN {from: w.from, to: one.to, line: one.line, rank: one.rank, class: w.class, part: one.part}
} AS steps, [n IN ground WHERE any(level IN reduce(levels = [[n.id]], i IN range(0, 31) | levels + [COLLECT {
  UNWIND own AS one
  WITH one
  WHERE one.from IN levels[i]
  RETURN DISTINCT one.to
}]) WHERE any(id IN level WHERE id IN deciders)) | n.id] AS deciding
// What holds for a part of a class is not handed down to a member.
WITH {{keep}}, {{start}}, ground, [one IN steps WHERE one.to IN deciding | {from: one.from, to: one.to, line: one.line, rank: one.rank, partial: one.class AND one.part}] AS steps
