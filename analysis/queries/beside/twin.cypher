// What runs beside a process (or which run beside each other), who runs it, what limits it, and what is in step.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'iapp'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

// Pairs that run side by side, each read from the process asked about.
CALL () {
  MATCH (process:DottedNode {edition: $edition})-[line:PARALLEL_TO]->(other)
  WHERE process.kind IS NOT NULL AND $node IS NULL AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND process.confidenceRank >= $slice.confidence AND process.sinceDay <= $slice.atLast AND process.untilDay >= $slice.atFirst AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN process, other, line AS pair
UNION
  MATCH (process:DottedNode {edition: $edition, id: $node})
  WHERE process.confidenceRank >= $slice.confidence AND process.sinceDay <= $slice.atLast AND process.untilDay >= $slice.atFirst
  RETURN process, null AS other, null AS pair
UNION
  MATCH (process:DottedNode {edition: $edition, id: $node})-[line:PARALLEL_TO]-(other)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND process.confidenceRank >= $slice.confidence AND process.sinceDay <= $slice.atLast AND process.untilDay >= $slice.atFirst AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN process, other, line AS pair
UNION
  // What a post holds under this hat leaves the hat as well.
  MATCH (process:DottedNode {edition: $edition, id: $node})
  UNWIND CASE process.kind WHEN 'hat' THEN [process.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:PARALLEL_TO]->(other)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND process.confidenceRank >= $slice.confidence AND process.sinceDay <= $slice.atLast AND process.untilDay >= $slice.atFirst AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN process, other, line AS pair
}
CALL (process, other, pair) {
  WITH pair AS line
  WHERE line IS NOT NULL
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  WITH process
  WHERE $node IS NOT NULL
  RETURN 'about' AS part, process AS from, null AS line, null AS to
UNION
  // What limits the process, and who runs that.
  MATCH (process)<-[limit:CONSTRAINS]-(by)
  WHERE limit.polarity = 'asserted' AND limit.confidenceRank >= $slice.confidence AND limit.sinceDay <= $slice.atLast AND limit.untilDay >= $slice.atFirst AND ($slice.bases = [] OR limit.basis IN $slice.bases) AND ($slice.kinds = [] OR limit.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN limit.scopes WHERE scope IN $slice.scopes)) AND by.confidenceRank >= $slice.confidence AND by.sinceDay <= $slice.atLast AND by.untilDay >= $slice.atFirst
  UNWIND [limit] + COLLECT {
    MATCH (by)<-[own:RUNS|RESPONSIBLE_FOR|DECIDES_ON]-(who)
    WHERE own.polarity = 'asserted' AND own.confidenceRank >= $slice.confidence AND own.sinceDay <= $slice.atLast AND own.untilDay >= $slice.atFirst AND ($slice.bases = [] OR own.basis IN $slice.bases) AND ($slice.kinds = [] OR own.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN own.scopes WHERE scope IN $slice.scopes)) AND who.confidenceRank >= $slice.confidence AND who.sinceDay <= $slice.atLast AND who.untilDay >= $slice.atFirst
    RETURN own
  } + COLLECT {
    MATCH (process)-[step:ALIGNED_WITH]-(by)
    WHERE step.confidenceRank >= $slice.confidence AND step.sinceDay <= $slice.atLast AND step.untilDay >= $slice.atFirst AND ($slice.bases = [] OR step.basis IN $slice.bases) AND ($slice.kinds = [] OR step.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN step.scopes WHERE scope IN $slice.scopes))
    RETURN step
  } AS line
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What it is said not to replace.
  MATCH (process)-[line:REPLACES]->(thing)
  WHERE line.polarity = 'denied' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND thing.confidenceRank >= $slice.confidence AND thing.sinceDay <= $slice.atLast AND thing.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Under this hat: what it is said not to replace, and what it is in step with.
  UNWIND CASE process.kind WHEN 'hat' THEN [process.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:REPLACES|ALIGNED_WITH]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
    AND CASE line.kind WHEN 'replaces' THEN line.polarity = 'denied' ELSE CASE to WHEN process THEN from ELSE to END IN [other] + COLLECT {
      MATCH (process)<-[limit:CONSTRAINS]-(by)
      WHERE limit.polarity = 'asserted' AND limit.confidenceRank >= $slice.confidence AND limit.sinceDay <= $slice.atLast AND limit.untilDay >= $slice.atFirst AND ($slice.bases = [] OR limit.basis IN $slice.bases) AND ($slice.kinds = [] OR limit.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN limit.scopes WHERE scope IN $slice.scopes)) AND by.confidenceRank >= $slice.confidence AND by.sinceDay <= $slice.atLast AND by.untilDay >= $slice.atFirst
      RETURN by
    } END
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // Who runs the other, and whether the two are in step.
  MATCH (other)<-[line:RUNS|RESPONSIBLE_FOR|DECIDES_ON]-(who)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND who.confidenceRank >= $slice.confidence AND who.sinceDay <= $slice.atLast AND who.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  MATCH (process)-[line:ALIGNED_WITH]-(other)
  WHERE line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes))
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
