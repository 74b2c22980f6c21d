// Span and layers: more direct reports than one can lead, and more layers than word travels well through.
//
// In Neo4j Browser, first set what is asked (an empty list means all; the second line finds the edition):
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param {options: {mostReports: 15, mostLayers: 8}}
// bases, scopes (with 'general'), kinds: of lines. confidence: 0 all, 1 without common knowledge, 2 stated only.
// atFirst and atLast: days since 1970 between which it held.

CALL {
  // Direct reports. Where one of them is a class of unknown many, the span cannot be told.
  MATCH (manager:DottedNode {edition: $edition})<-[r:REPORTS_TO|DEPUTY_OF]-(report)
  WHERE manager.kind IS NOT NULL AND r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes))
    AND manager.confidenceRank >= $confidence AND manager.sinceDay <= $atLast AND manager.untilDay >= $atFirst AND report.confidenceRank >= $confidence AND report.sinceDay <= $atLast AND report.untilDay >= $atFirst
  WITH manager, collect(DISTINCT report) AS reports, collect(r.id) AS lines
  WITH manager, lines, CASE
    WHEN size(reports) > $options.mostReports THEN 'wide-span'
    WHEN any(one IN reports WHERE one.class AND coalesce(one.members, '') <> 'known') THEN 'class-of-reports'
  END AS message
  WHERE message IS NOT NULL
  RETURN message,
    CASE message WHEN 'class-of-reports' THEN 'not-enough-data' ELSE 'found' END AS status,
    [manager.id] AS subjects, lines
UNION ALL
  // From everybody with a superior the shortest ways up to the nearest top: who has no superior.
  MATCH (node:DottedNode {edition: $edition})
  WHERE node.kind IS NOT NULL AND node.confidenceRank >= $confidence AND node.sinceDay <= $atLast AND node.untilDay >= $atFirst
    AND EXISTS { (node)-[:REPORTS_TO|DEPUTY_OF]->() }
  CALL (node) {
    MATCH way = ALL SHORTEST (node) (()-[r:REPORTS_TO|DEPUTY_OF]->(b) WHERE r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND b.confidenceRank >= $confidence AND b.sinceDay <= $atLast AND b.untilDay >= $atFirst)+ (top)
    WHERE NOT EXISTS {
      MATCH (top)-[q:REPORTS_TO|DEPUTY_OF]->(boss) WHERE q.polarity = 'asserted' AND q.confidenceRank >= $confidence AND q.sinceDay <= $atLast AND q.untilDay >= $atFirst AND ($bases = [] OR q.basis IN $bases) AND ($kinds = [] OR q.kind IN $kinds) AND ($scopes = [] OR any(scope IN q.scopes WHERE scope IN $scopes)) AND boss.confidenceRank >= $confidence AND boss.sinceDay <= $atLast AND boss.untilDay >= $atFirst
    }
    // of several, the one whose lines come first by id
    RETURN top, [r IN relationships(way) | r.id] AS lines
    ORDER BY size(lines), lines LIMIT 1
  }
  WITH node, top, lines WHERE size(lines) >= $options.mostLayers
  // the deepest under each top: the deepest, then the first by id
  WITH top, node, lines ORDER BY size(lines) DESC, node.id
  WITH top, collect({node: node.id, lines: lines})[0] AS deepest
  RETURN 'many-layers' AS message, 'found' AS status, [top.id] AS subjects, deepest.lines AS lines
}
RETURN message, status, subjects, lines
