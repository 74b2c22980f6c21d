// Single points: a post that holds far more than its place explains, and dependence on one person.
{{parameters}}

// It covers all that the detector finds. Cypher has no dominators: instead, each point that could matter is taken
// away, and each of those below it asked for another way up, which costs more the larger the organization is.

CALL {
  // How many are on a reporting line at all; then those with a superior and enough people below to matter.
  WITH COUNT {
    MATCH (n{{recorded}})-[r:{{types reports}}]-(m)
    WHERE n.kind IS NOT NULL AND {{joins r}} AND {{node n}} AND {{node m}}
    RETURN DISTINCT n
  } AS total
  MATCH (point{{recorded}})
  WHERE point.kind IS NOT NULL AND {{node point}}
    AND EXISTS { (point)<-[:{{types reports}}]-() }
    AND {{has-superior point}}
  // the first group that the post is in has a share of its own
  WITH total, point, {{limit point share}} AS share, COLLECT {
    MATCH SHORTEST 1 (point) (()<-[r:{{types reports}}]-(b) WHERE {{joins r}} AND {{node b}})+ (below)
    WHERE below <> point
    RETURN DISTINCT below
  } AS below
  WHERE size(below) >= $options.least AND size(below) >= share * total
    // a way leads up from it to somebody without a superior
    AND EXISTS {
      MATCH SHORTEST 1 (point) {{up r b}}+ (top)
      WHERE NOT {{has-superior top}}
    }
  // Of those below, the ones who without it have no way up to anybody without a superior.
  WITH total, point, share, COUNT {
    UNWIND below AS one
    WITH one
    WHERE NOT EXISTS {
      MATCH SHORTEST 1 (one) (()-[r:{{types reports}}]->(b) WHERE b <> point AND {{joins r}} AND {{node b}})+ (top)
      WHERE NOT {{has-superior top}}
    }
    RETURN one
  } AS cut
  WHERE cut >= $options.least AND cut >= share * total
  // Far more than an even share among those with reports who answer to the same superiors, and than any of these.
  WITH total, point, cut, COLLECT {
    MATCH (point)-[r:{{types reports}}]->(boss)
    WHERE {{joins r}} AND {{node boss}}
    MATCH (boss)<-[q:{{types reports}}]-(peer)
    WHERE {{joins q}} AND {{node peer}} AND peer <> point
      AND {{has-report peer}}
    RETURN DISTINCT peer
  } AS others
  WITH total, point, cut, size(others) + 1 AS peers, others
  WHERE cut * peers >= $options.times * total
  // What each of these cuts off: those below it who without it have no way up, where it has one itself.
  WITH total, point, cut, peers, COLLECT {
    UNWIND others AS other
    WITH other
    WHERE EXISTS {
      MATCH SHORTEST 1 (other) {{up r b}}+ (top)
      WHERE NOT {{has-superior top}}
    }
    MATCH SHORTEST 1 (other) (()<-[r:{{types reports}}]-(b) WHERE {{joins r}} AND {{node b}})+ (one)
    WHERE one <> other AND NOT EXISTS {
      MATCH SHORTEST 1 (one) (()-[u:{{types reports}}]->(c) WHERE c <> other AND {{joins u}} AND {{node c}})+ (top)
      WHERE NOT {{has-superior top}}
    }
    WITH other, count(DISTINCT one) AS lost
    RETURN lost ORDER BY lost DESC LIMIT 1
  } AS most
  WITH total, point, cut, peers, coalesce(most[0], 0) AS next
  WHERE cut >= $options.times * next
  WITH total, point, cut, peers, next, {{uncounted point}} AS many
  RETURN
    CASE WHEN many THEN 'class-of-posts' ELSE 'cuts-off' END AS message,
    CASE WHEN many THEN 'not-enough-data' ELSE 'found' END AS status,
    [point.id] AS subjects,
    COLLECT {
      MATCH (point)-[r:{{types reports}}]-(other)
      WHERE {{joins r}} AND {{node other}}
      RETURN DISTINCT r.id
    } AS lines,
    {cutOff: cut, all: total, peers: peers, next: next} AS numbers, [] AS around
UNION ALL
  // Something needs the post, or the group, for lack of anything but the persons.
  MATCH (post{{recorded}})-[r:NEEDED_FOR]->(work)
  WHERE ({{is post wears}} OR {{is post collective}}) AND 'personal' IN r.authority AND {{reaches r post}} AND {{node work}}
  RETURN CASE WHEN {{is post wears}} THEN 'depends-on-the-person' ELSE 'depends-on-its-persons' END AS message,
    'found' AS status, [post.id] AS subjects, collect(r.id) AS lines, {} AS numbers,
    [] AS around
}
RETURN message, status, subjects, lines, numbers, around
