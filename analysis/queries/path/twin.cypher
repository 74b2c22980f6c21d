// The surest ways between two, and of equally sure ones the shortest: stated throughout, else with conclusions, else with
// common knowledge. All equally good ways are given.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param from => 'dsrsg-rc-hc'
//   :param to => 'ga'
//   :param by => 'answering'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (from:DottedNode {edition: $edition, id: $from}), (to:DottedNode {edition: $edition, id: $to})
WHERE from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
WITH from AS one, to AS other
CALL (one, other) {
  UNWIND [one, other] AS node
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  UNWIND [floor IN [2, 1, 0] WHERE floor >= $slice.confidence] AS floor
  CALL (one, other, floor) {
    // Up chains of answering.
    WITH one, other, floor
    WHERE $by = 'answering'
    CALL (one, other, floor) {
      WITH one, other, floor
      WHERE one <> other AND one.confidenceRank >= floor AND one.sinceDay <= $slice.atLast AND one.untilDay >= $slice.atFirst AND other.confidenceRank >= floor AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
      // Who might stand over it, level by level (no chain has more than 32): a step goes up a line of answering, or from a
      // unit to what it is part of or to its head; a hat goes up by the lines that its post has under that hat.
      WITH other, floor, one, reduce(levels = [[one]], i IN range(1, 32) | levels + [COLLECT {
        UNWIND levels[i - 1] AS a
        MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS|WEARS_HAT]-(b)
        WHERE CASE WHEN type(r) IN ['HEADS', 'WEARS_HAT'] THEN endNode(r) = a ELSE startNode(r) = a END
          AND none(level IN levels WHERE b IN level) AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
        RETURN DISTINCT b
      }]) AS levels
      WITH other, floor, one, reduce(ground = [], level IN levels | ground + level) AS ground
      // Then the steps between them.
      WITH other, floor, one, ground, COLLECT {
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
      WITH other, floor, one, ground, steps, [n IN ground WHERE any(level IN reduce(levels = [[n]], i IN range(1, 32) | levels + [COLLECT {
        UNWIND levels[i - 1] AS a
        MATCH (a)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(b)
        WHERE CASE type(r) WHEN 'HEADS' THEN endNode(r) = a ELSE startNode(r) = a END AND none(level IN levels WHERE b IN level) AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= floor AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
        RETURN DISTINCT b
      }]) WHERE any(head IN level WHERE head.kind IN ['body', 'post', 'hat'] OR EXISTS {
        MATCH (head)<-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]-(below) WHERE r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND below.confidenceRank >= floor AND below.sinceDay <= $slice.atLast AND below.untilDay >= $slice.atFirst
      })) | n.id] AS deciding
      WITH other, floor, one, ground, [one IN steps WHERE one.to IN deciding] AS steps
      // Level by level again. What holds for a part of a class is not handed down to a member.
      WITH other, floor, one, ground, steps, reduce(levels = [[one.id]], i IN range(1, 32) | levels + [[n IN ground
        WHERE none(level IN levels WHERE n.id IN level)
          AND any(one IN steps WHERE one.to = n.id AND one.from IN levels[i - 1] AND (i = 1 OR NOT one.partial)) | n.id]]) AS levels
      WITH other, floor, one, ground, steps, [level IN levels WHERE size(level) > 0] AS levels
      // The steps on shortest ways up, of lines between the same two the surest.
      WITH other, floor, one, ground, steps, levels, reduce(ways = [], i IN range(1, size(levels) - 1) | ways + [one IN steps
        WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
      WITH other, floor, one, ground, steps, levels, [one IN ways WHERE none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank)] AS ways
      WITH ways, reduce(wanted = [other.id], i IN range(size(levels) - 1, 1, -1) | wanted + [one IN ways WHERE one.to IN wanted AND one.to IN levels[i] | one.from]) AS wanted
      RETURN [one IN ways WHERE one.to IN wanted | one.line] AS lines
    }
    RETURN lines
  UNION
    // Along any lines, either way, of at most ten steps.
    WITH one, other, floor
    WHERE $by = 'any' AND one <> other AND one.confidenceRank >= floor AND one.sinceDay <= $slice.atLast AND one.untilDay >= $slice.atFirst AND other.confidenceRank >= floor AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
    MATCH way = ALL SHORTEST (one) (()-[r]-(n) WHERE NOT r.kind IN ['addressed-to', 'concerns'] AND r.polarity = 'asserted' AND r.confidenceRank >= floor AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= floor AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst){1,10} (other)
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
