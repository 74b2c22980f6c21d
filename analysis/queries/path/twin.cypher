// The surest ways between two, and of equally sure ones the shortest: stated throughout, else with conclusions, else with
// common knowledge. All equally good ways are given.
{{parameters from: 'dsrsg-rc-hc', to: 'ga', by: 'answering'}}

MATCH (from:DottedNode {edition: $edition, id: $from}), (to:DottedNode {edition: $edition, id: $to})
WHERE {{node from}} AND {{node to}}
WITH from AS origin, to AS goal
CALL (origin, goal) {
  UNWIND [origin, goal] AS node
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND [floor IN [2, 1, 0] WHERE floor >= $slice.confidence] AS floor
  CALL (origin, goal, floor) {
    // Up chains of answering.
    WITH origin, goal, floor
    WHERE $by = 'answering'
    CALL (origin, goal, floor) {
      WITH origin, goal, floor
      WHERE origin <> goal AND {{node origin floor}} AND {{node goal floor}}
      // Who might stand over it, level by level (no chain has more than 32): a step goes up a line of answering, or from a
      // unit to what it is part of or to its head, or from a hat to the post that wears it.
      WITH goal, floor, origin, reduce(levels = [[origin]], i IN range(0, 31) | levels + [COLLECT {
        UNWIND levels[i] AS a
        MATCH (a)-[r:{{types climbs wears}}]-(b)
        WHERE {{upward r a}}
          AND {{asserted r floor}} AND {{node b floor}}
        RETURN DISTINCT b
      }]) AS levels
      WITH goal, floor, origin, COLLECT {
        UNWIND levels AS level
        UNWIND level AS n
        RETURN DISTINCT n
      } AS ground
      // The lines among them, read upward, and those of them in which somebody decides: a body, post or hat, or what others
      // answer to.
      WITH goal, floor, origin, ground, COLLECT {
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
      WITH goal, floor, origin, ground, deciders, [one IN up WHERE {{is-line one wears}}] AS worn, [one IN up WHERE NOT {{is-line one wears}}] AS own
      WITH goal, floor, origin, ground, own + COLLECT {
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
      WITH goal, floor, origin, ground, [one IN steps WHERE one.to IN deciding | {from: one.from, to: one.to, line: one.line, rank: one.rank, partial: one.class AND one.part}] AS steps
      WITH goal, floor, origin, ground, steps, reduce(levels = [[origin.id]], i IN range(0, 31) | levels + [COLLECT {
        UNWIND steps AS one
        WITH one
        WHERE one.from IN levels[i] AND (i = 0 OR NOT one.partial)
        RETURN DISTINCT one.to
      }]) AS levels
      WITH goal, floor, origin, ground, steps, [i IN range(0, 32) | [id IN levels[i] WHERE none(level IN levels[0..i] WHERE id IN level)]] AS levels
      // The steps on shortest ways up, of lines between the same two the surest.
      WITH goal, floor, origin, ground, steps, levels, reduce(ways = [], i IN range(1, 32) | ways + [one IN steps
        WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
      WITH goal, floor, origin, ground, steps, levels, [one IN ways WHERE none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank)] AS ways
      WITH ways, reduce(wanted = [[]], i IN range(0, 32) | wanted + [[id IN levels[32 - i] WHERE id IN [goal.id]
        OR any(one IN ways WHERE one.from = id AND one.to IN wanted[i])]]) AS wanted
      RETURN [one IN ways WHERE any(level IN wanted WHERE one.to IN level) | one.line] AS lines
    }
    RETURN lines
  UNION
    // Along any lines, either way, of at most ten steps.
    WITH origin, goal, floor
    WHERE $by = 'any' AND origin <> goal AND {{node origin floor}} AND {{node goal floor}}
    MATCH way = ALL SHORTEST (origin) (()-[r]-(n) WHERE NOT r.kind IN ['addressed-to', 'concerns'] AND {{asserted r floor}} AND {{node n floor}}){1,10} (goal)
    UNWIND relationships(way) AS line
    WITH collect(DISTINCT line) AS lines
    RETURN [line IN lines WHERE none(other IN lines WHERE other.confidenceRank > line.confidenceRank
      AND ((startNode(other) = startNode(line) AND endNode(other) = endNode(line)) OR (startNode(other) = endNode(line) AND endNode(other) = startNode(line))))] AS lines
  }
  WITH floor, lines
  WHERE size(lines) > 0
  ORDER BY floor DESC
  LIMIT 1
  UNWIND lines AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
