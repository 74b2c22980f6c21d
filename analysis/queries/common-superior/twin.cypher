// The nearest common superiors of two: least steps for the one who has to climb further, then least steps in sum. All
// equally near ones are given, with all shortest ways.
{{parameters first: 'doa-cao', second: 'undp'}}

MATCH (first:DottedNode {edition: $edition, id: $first}), (second:DottedNode {edition: $edition, id: $second})
WHERE {{node first}} AND {{node second}}
CALL (first, second) {
  // First without common knowledge, then with it.
  UNWIND [floor IN [1, 0] WHERE floor >= $slice.confidence OR floor = 1] AS least
  WITH first, second, CASE WHEN least > $slice.confidence THEN least ELSE $slice.confidence END AS floor
  WITH first, second, floor
  WHERE first <> second AND {{node first floor}} AND {{node second floor}}
  UNWIND [first, second] AS node
  CALL (node, floor) {
    // Who might stand over it, level by level (no chain has more than 32): a step goes up a line of answering, or from a
    // unit to what it is part of or to its head, or from a hat to the post that wears it.
    WITH floor, node, reduce(levels = [[node]], i IN range(0, 31) | levels + [COLLECT {
      UNWIND levels[i] AS a
      MATCH (a)-[r:{{types climbs wears}}]-(b)
      WHERE {{upward r a}}
        AND {{asserted r floor}} AND {{node b floor}}
      RETURN DISTINCT b
    }]) AS levels
    WITH floor, node, COLLECT {
      UNWIND levels AS level
      UNWIND level AS n
      RETURN DISTINCT n
    } AS ground
    // The lines among them, read upward, and those of them in which somebody decides: a body, post or hat, or what others
    // answer to.
    WITH floor, node, ground, COLLECT {
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
    WITH floor, node, ground, deciders, [one IN up WHERE {{is-line one wears}}] AS worn, [one IN up WHERE NOT {{is-line one wears}}] AS own
    WITH floor, node, ground, own + COLLECT {
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
    WITH floor, node, ground, [one IN steps WHERE one.to IN deciding | {from: one.from, to: one.to, line: one.line, rank: one.rank, partial: one.class AND one.part}] AS steps
    WITH floor, node, ground, steps, reduce(levels = [[node.id]], i IN range(0, 31) | levels + [COLLECT {
      UNWIND steps AS one
      WITH one
      WHERE one.from IN levels[i] AND (i = 0 OR NOT one.partial)
      RETURN DISTINCT one.to
    }]) AS levels
    WITH floor, node, ground, steps, [i IN range(0, 32) | [id IN levels[i] WHERE none(level IN levels[0..i] WHERE id IN level)]] AS levels
    // The steps on shortest ways up, of lines between the same two the surest.
    WITH floor, node, ground, steps, levels, reduce(ways = [], i IN range(1, 32) | ways + [one IN steps
      WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
    WITH floor, node, ground, steps, levels, [one IN ways WHERE none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank)] AS ways
    RETURN ways, levels, reduce(over = [], i IN range(0, 32) | over + [n IN ground WHERE n.id IN levels[i] | {id: n.id, node: n, class: n.class, steps: i}]) AS over
  }
  WITH first, second, floor, collect({ways: ways, levels: levels, over: over}) AS both
  // A class is no meeting place, since it stands for many, unless it is one of the two.
  WITH floor, both, reduce(meetings = [], n IN both[0].over | meetings + [m IN both[1].over WHERE m.id = n.id AND NOT (n.class AND n.steps > 0 AND m.steps > 0)
    | {node: n.node, most: CASE WHEN n.steps > m.steps THEN n.steps ELSE m.steps END, sum: n.steps + m.steps}]) AS meetings
  WHERE size(meetings) > 0
  ORDER BY floor DESC
  LIMIT 1
  UNWIND meetings AS meeting
  WITH both, meeting
  ORDER BY meeting.most, meeting.sum
  WITH both, collect(meeting) AS meetings
  WITH both, [one IN meetings WHERE one.most = meetings[0].most AND one.sum = meetings[0].sum | one.node] AS superiors
  UNWIND both AS side
  WITH superiors, side.ways AS ways, side.levels AS levels
  WITH superiors, [one IN superiors | one.id] AS ends, ways, levels
  WITH superiors, ways, reduce(wanted = [[]], i IN range(0, 32) | wanted + [[id IN levels[32 - i] WHERE id IN ends
      OR any(one IN ways WHERE one.from = id AND one.to IN wanted[i])]]) AS wanted
  RETURN superiors, [one IN ways WHERE any(level IN wanted WHERE one.to IN level) | one.line] AS lines
UNION
  RETURN [] AS superiors, [] AS lines
}
CALL (first, second, superiors, lines) {
  UNWIND [first, second] + superiors AS node
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND lines AS line
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
