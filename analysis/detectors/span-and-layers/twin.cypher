// Span and layers: more direct reports than one can lead, and more layers than word travels well through.
{{parameters}}

CALL {
  // Direct reports; committees and a unit beside its head are none. Where one is a class of unknown many, the span cannot be told.
  MATCH (manager{{recorded}})<-[r:{{types reports}}]-(report)
  WHERE manager.kind IS NOT NULL AND {{joins r}}
    AND {{node manager}} AND {{node report}}
  WITH manager, report, r, {{direct report manager}} AS led
  WITH manager, collect(DISTINCT CASE WHEN led THEN report END) AS reports, collect(CASE WHEN led THEN r.id END) AS lines,
    collect(CASE WHEN led AND {{uncounted report}} THEN r.id END) AS uncounted
  WHERE size(reports) > 0
  // the first group that the manager is in has a limit of its own: a unit with all in it, or some grades
  WITH manager, reports, lines, uncounted, {{limit manager mostReports}} AS limit
  WITH count(*) AS leaders, collect({manager: manager, lines: lines, uncounted: uncounted, message: CASE
    // what stands for several, as a pool of staff, leads nobody
    WHEN size(reports) > limit AND NOT manager.class THEN 'wide-span'
    WHEN size(uncounted) > 0 THEN 'class-of-reports'
  END}) AS every
  UNWIND every AS one
  WITH leaders, one WHERE one.message IS NOT NULL
  // What cannot be counted is one finding for all of them.
  WITH leaders, one.message AS message, CASE one.message WHEN 'class-of-reports' THEN '' ELSE one.manager.id END AS each,
    collect(one.manager.id) AS subjects, collect(one.lines) AS lines, collect(one.uncounted) AS uncounted
  RETURN message, CASE message WHEN 'class-of-reports' THEN 'not-enough-data' ELSE 'found' END AS status,
    subjects, CASE message WHEN 'class-of-reports' THEN reduce(all = [], one IN uncounted | all + one) ELSE lines[0] END AS lines, {all: leaders} AS numbers, [] AS around
UNION ALL
  // From everybody with a superior on paper the shortest ways up, on paper, to the nearest top: who has no superior there.
  MATCH (node{{recorded}})
  WHERE node.kind IS NOT NULL AND {{node node}}
    AND EXISTS { MATCH (node)-[r:{{types reports}}]->() WHERE r.basis <> 'practice' }
  CALL (node) {
    MATCH way = ALL SHORTEST (node) (()-[r:{{types reports}}]->(b) WHERE r.basis <> 'practice' AND {{joins r}} AND {{node b}})+ (top)
    WHERE NOT EXISTS {
      MATCH (top)-[q:{{types reports}}]->(boss) WHERE q.basis <> 'practice' AND {{joins q}} AND {{node boss}}
    }
    // of several, the one whose lines come first by id
    RETURN top, [r IN relationships(way) | r.id] AS lines, [n IN nodes(way) | n.id] AS chain
    ORDER BY size(lines), lines LIMIT 1
  }
  // the first group that the one at the bottom is in has a limit of its own
  WITH *, {{group node layerGroups}} AS own
  WITH *, coalesce(own.mostLayers, $options.mostLayers) AS limit
  WHERE size(lines) >= limit
  // for each top and limit the deepest, then the first by id
  WITH * ORDER BY size(lines) DESC, node.id
  WITH top, own, collect({lines: lines, chain: chain})[0] AS deepest
  RETURN 'many-layers' AS message, 'found' AS status, [top.id] AS subjects, deepest.lines AS lines, {} AS numbers, deepest.chain AS around
}
RETURN message, status, subjects, lines, numbers, around
