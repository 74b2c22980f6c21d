// Broken chains: one that leads back to itself, stops before any governing body, or does not exist.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {outsideChains: true}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // Who answers to itself.
  MATCH (node:DottedNode {edition: $edition})-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY]->(node)
  WHERE node.kind IS NOT NULL AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  RETURN 'self-report' AS message, 'found' AS status, [node.id] AS subjects, collect(r.id) AS lines, {} AS numbers
UNION ALL
  // Circles. First the lines from whose upper end some way leads back to the lower end.
  MATCH (a:DottedNode {edition: $edition})-[r:REPORTS_TO|DEPUTY_OF]->(b)
  WHERE a.kind IS NOT NULL AND a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND a.confidenceRank >= $slice.confidence AND a.sinceDay <= $slice.atLast AND a.untilDay >= $slice.atFirst AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst
    AND EXISTS { (a)<-[:REPORTS_TO|DEPUTY_OF]-() }
    AND EXISTS {
      MATCH SHORTEST 1 (b) (()-[q:REPORTS_TO|DEPUTY_OF]->(n) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst)+ (a)
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
  WHERE line.sinceDay <= day AND line.untilDay >= day AND ('general' IN line.scopes OR subject IN line.scopes)
    AND EXISTS {
      MATCH SHORTEST 1 (to) (()-[q:REPORTS_TO|DEPUTY_OF]->(n) WHERE q.sinceDay <= day AND q.untilDay >= day
        AND ('general' IN q.scopes OR subject IN q.scopes) AND q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst)+ (from)
    }
  // Whether the circle stays closed without lines that hold only in practice.
  WITH line, line.basis <> 'practice' AND EXISTS {
    MATCH SHORTEST 1 (to) (()-[q:REPORTS_TO|DEPUTY_OF]->(n) WHERE q.basis <> 'practice' AND q.sinceDay <= day AND q.untilDay >= day
      AND ('general' IN q.scopes OR subject IN q.scopes) AND q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND n.confidenceRank >= $slice.confidence AND n.sinceDay <= $slice.atLast AND n.untilDay >= $slice.atFirst)+ (from)
  } AS paper
  WITH line, max(paper) AS paper
  WITH collect(line) AS closing, collect(CASE WHEN paper THEN startNode(line).id END) AS onPaper
  // Circles that share somebody are one knot.
  UNWIND COLLECT { UNWIND closing AS line RETURN DISTINCT startNode(line) } AS node
  WITH closing, onPaper, COLLECT {
    MATCH SHORTEST 1 (node) (()-[q:REPORTS_TO|DEPUTY_OF]->() WHERE q IN closing)* (member)
    RETURN DISTINCT member.id ORDER BY member.id
  } AS members
  WITH DISTINCT onPaper, members
  RETURN CASE WHEN any(id IN members WHERE id IN onPaper) THEN 'circle' ELSE 'circle-in-practice' END AS message,
    'found' AS status, members AS subjects, COLLECT {
      MATCH (a:DottedNode {edition: $edition})-[r:REPORTS_TO|DEPUTY_OF]->(b)
      WHERE a.id IN members AND b.id IN members AND a <> b AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
      RETURN r.id
    } AS lines, {} AS numbers
UNION ALL
  // Posts and units with nobody above them. Not classes, which stand for many, nor those apart on purpose.
  MATCH (node:DottedNode {edition: $edition})
  WHERE node.kind IN ['post', 'entity'] AND NOT node.class AND NOT node.separate AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
  WITH count(node) AS judged, collect(node) AS nodes,
    EXISTS { MATCH (b:DottedNode {edition: $edition, kind: 'body'}) WHERE b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst } AS bodies
  UNWIND nodes AS node
  WITH judged, node, bodies
  WHERE coalesce(node.level, '') <> 'external' AND NOT EXISTS {
    MATCH (node)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(above)
    WHERE above <> node AND CASE type(r) WHEN 'HEADS' THEN endNode(r) = node ELSE startNode(r) = node END AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND above.confidenceRank >= $slice.confidence AND above.sinceDay <= $slice.atLast AND above.untilDay >= $slice.atFirst
  }
  WITH judged, node, bodies, EXISTS {
    MATCH (node)-[r:REPORTS_TO|DEPUTY_OF|ACCOUNTABLE_TO|GOVERNED_BY|PART_OF|HEADS]-(below)
    WHERE below <> node AND CASE type(r) WHEN 'HEADS' THEN endNode(r) = below ELSE startNode(r) = below END AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND below.confidenceRank >= $slice.confidence AND below.sinceDay <= $slice.atLast AND below.untilDay >= $slice.atFirst
  } AS stands
  WHERE bodies OR NOT stands
  WITH judged, node, CASE
    WHEN NOT EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'reports-to', direction: 'out', scope: 'general'}) WHERE c.node = node.id OR c.nodeKind = node.kind } THEN 'superior-not-recorded'
    WHEN stands THEN 'missing-superior'
    ELSE 'orphan'
  END AS message
  WHERE $options.outsideChains OR message = 'missing-superior'
  // What is not recorded is one finding for all of them.
  WITH judged, message, CASE message WHEN 'superior-not-recorded' THEN '' ELSE node.id END AS each, collect(node.id) AS subjects
  RETURN message, CASE message WHEN 'superior-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    subjects, [] AS lines, {judged: judged} AS numbers
}
RETURN message, status, subjects, lines, numbers
