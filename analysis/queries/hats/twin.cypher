// The hats of a post, each with its superior or other tie, and what the post itself belongs to and carries.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param node => 'dsrsg-rc-hc'
// Nodes are told by id; MATCH (n:DottedNode) WHERE n.name CONTAINS 'Council' RETURN n.id, n.name looks one up.
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.

MATCH (node:DottedNode {edition: $edition, id: $node})
WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
CALL (node) {
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  MATCH (node)-[line:WEARS_HAT]->(other)
  WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[line:WEARS_HAT]->(to)
  WHERE from.kind IS NOT NULL AND line.hat = worn AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What is drawn from a hat it wears, and what it holds under it; what is denied too.
  MATCH (node)-[r:WEARS_HAT]->(hat)
  WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND hat.confidenceRank >= $slice.confidence AND hat.sinceDay <= $slice.atLast AND hat.untilDay >= $slice.atFirst
  CALL (node, hat) {
    MATCH (hat)-[line]->(other)
    RETURN line, other
  UNION
    MATCH (node)-[line]->(other)
    WHERE line.hat = hat.id OR (other = hat AND line.kind IN ['coordinates-with', 'must-coordinate-with', 'linked-to', 'relates-to', 'shares-information-with', 'aligned-with', 'parallel-to'])
    RETURN line, other
  }
  WITH line, other
  WHERE line.kind <> 'wears-hat' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // A hat can wear hats only in what its post wears under it.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[r:WEARS_HAT]->(to)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  WITH node, CASE to WHEN node THEN from ELSE to END AS hat
  CALL (node, hat) {
    MATCH (hat)-[line]->(other)
    RETURN line, other
  UNION
    MATCH (node)-[line]->(other)
    WHERE line.hat = hat.id OR (other = hat AND line.kind IN ['coordinates-with', 'must-coordinate-with', 'linked-to', 'relates-to', 'shares-information-with', 'aligned-with', 'parallel-to'])
    RETURN line, other
  }
  WITH line, other
  WHERE line.kind <> 'wears-hat' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'answer' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // What the post itself is a member of and responsible for, under no hat.
  MATCH (node)-[line:MEMBER_OF|RESPONSIBLE_FOR]->(other)
  WHERE line.hat IS NULL AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst AND EXISTS {
    MATCH (node)-[r:WEARS_HAT]->(hat)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND hat.confidenceRank >= $slice.confidence AND hat.sinceDay <= $slice.atLast AND hat.untilDay >= $slice.atFirst
  }
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
UNION
  // The same of a hat whose post wears another under it.
  UNWIND CASE node.kind WHEN 'hat' THEN [node.id] ELSE [] END AS worn
  MATCH (from:DottedNode {edition: $edition})-[r:WEARS_HAT]->(to)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  WITH DISTINCT node
  MATCH (node)-[line:MEMBER_OF|RESPONSIBLE_FOR]->(other)
  WHERE line.hat IS NULL AND line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND other.confidenceRank >= $slice.confidence AND other.sinceDay <= $slice.atLast AND other.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN part, from, line, to
