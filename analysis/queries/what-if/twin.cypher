// What recommendations would touch if they were carried out: lines they change or remove, and nodes they touch.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param patch => ['R-8-6']
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.
// Each row is a line with its ends, or a node alone: an answer row carries the answer, a beside row is worth seeing
// beside it, an about row is what the answer is about.
// Cypher here only reads, so it cannot carry a reform out and judge what is left: the lines it adds are told by its patch
// (p.adds, as `from kind to`), and the findings before and after only by `dotted compare`.

// A patch is told by id, with or without a slug in front.
UNWIND [] + $patch AS asked
WITH toLower(last(split(asked, '/'))) AS wanted, asked
CALL (wanted, asked) {
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE toLower(p.id) = wanted
  // The recommendation itself; what its patch draws lines at, changes or takes lines from, so far as it is there today.
  UNWIND [asked] + p.nodes AS id
  MATCH (node:DottedNode {edition: $edition, id: id})
  WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // A single recommendation that has no patch is all there is to tell.
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE toLower(q.id) = wanted AND size([] + $patch) = 1 AND NOT EXISTS {
    MATCH (p:Patch {edition: $edition, part: 'patches'})
    WHERE toLower(p.id) = wanted
  }
  MATCH (node:DottedNode {edition: $edition, id: q.id})
  WHERE node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'about' AS part, node AS from, null AS line, null AS to
UNION
  // Lines that it changes or removes.
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE toLower(p.id) = wanted
  UNWIND p.nodes AS id
  MATCH (from:DottedNode {edition: $edition, id: id})-[line]->(to)
  WHERE line.id IN p.lines AND line.confidenceRank >= $slice.confidence AND line.sinceDay <= $slice.atLast AND line.untilDay >= $slice.atFirst AND ($slice.bases = [] OR line.basis IN $slice.bases) AND ($slice.kinds = [] OR line.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN line.scopes WHERE scope IN $slice.scopes)) AND from.confidenceRank >= $slice.confidence AND from.sinceDay <= $slice.atLast AND from.untilDay >= $slice.atFirst AND to.confidenceRank >= $slice.confidence AND to.sinceDay <= $slice.atLast AND to.untilDay >= $slice.atFirst
  RETURN 'beside' AS part, startNode(line) AS from, line, endNode(line) AS to
}
RETURN DISTINCT part, from, line, to
