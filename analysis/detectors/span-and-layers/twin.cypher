// Span and layers: more direct reports than one can lead, and more layers than word travels well through.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {mostReports: 15, mostLayers: 8}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

CALL {
  // Direct reports. Where one of them is a class of unknown many, the span cannot be told.
  MATCH (manager:DottedNode {edition: $edition})<-[r:REPORTS_TO|DEPUTY_OF]-(report)
  WHERE manager.kind IS NOT NULL AND r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes))
    AND manager.confidenceRank >= $slice.confidence AND manager.sinceDay <= $slice.atLast AND manager.untilDay >= $slice.atFirst AND report.confidenceRank >= $slice.confidence AND report.sinceDay <= $slice.atLast AND report.untilDay >= $slice.atFirst
  WITH manager, collect(DISTINCT report) AS reports, collect(r.id) AS lines
  WITH manager, lines, CASE
    WHEN size(reports) > $options.mostReports THEN 'wide-span'
    WHEN any(one IN reports WHERE one.class AND coalesce(one.members, '') <> 'known') THEN 'class-of-reports'
  END AS message
  WHERE message IS NOT NULL
  RETURN message,
    CASE message WHEN 'class-of-reports' THEN 'not-enough-data' ELSE 'found' END AS status,
    [manager.id] AS subjects, lines, [] AS around
UNION ALL
  // From everybody with a superior the shortest ways up to the nearest top: who has no superior.
  MATCH (node:DottedNode {edition: $edition})
  WHERE node.kind IS NOT NULL AND node.confidenceRank >= $slice.confidence AND node.sinceDay <= $slice.atLast AND node.untilDay >= $slice.atFirst
    AND EXISTS { (node)-[:REPORTS_TO|DEPUTY_OF]->() }
  CALL (node) {
    MATCH way = ALL SHORTEST (node) (()-[r:REPORTS_TO|DEPUTY_OF]->(b) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND b.confidenceRank >= $slice.confidence AND b.sinceDay <= $slice.atLast AND b.untilDay >= $slice.atFirst)+ (top)
    WHERE NOT EXISTS {
      MATCH (top)-[q:REPORTS_TO|DEPUTY_OF]->(boss) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $slice.confidence AND q.sinceDay <= $slice.atLast AND q.untilDay >= $slice.atFirst AND ($slice.bases = [] OR q.basis IN $slice.bases) AND ($slice.kinds = [] OR q.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN q.scopes WHERE scope IN $slice.scopes)) AND boss.confidenceRank >= $slice.confidence AND boss.sinceDay <= $slice.atLast AND boss.untilDay >= $slice.atFirst
    }
    // of several, the one whose lines come first by id
    RETURN top, [r IN relationships(way) | r.id] AS lines, [n IN nodes(way) | n.id] AS chain
    ORDER BY size(lines), lines LIMIT 1
  }
  WITH node, top, lines, chain WHERE size(lines) >= $options.mostLayers
  // the deepest under each top: the deepest, then the first by id
  WITH top, node, lines, chain ORDER BY size(lines) DESC, node.id
  WITH top, collect({lines: lines, chain: chain})[0] AS deepest
  RETURN 'many-layers' AS message, 'found' AS status, [top.id] AS subjects, deepest.lines AS lines, deepest.chain AS around
}
RETURN message, status, subjects, lines, around
