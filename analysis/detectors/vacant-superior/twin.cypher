// Vacant superiors: posts that nobody holds, or somebody for the time being, and to which others answer.
{{parameters}}

CALL {
  MATCH (report{{recorded}})-[r:{{types reports}}]->(superior)
  WHERE report.kind IS NOT NULL AND {{is superior wears}} AND ({{value superior state}} = 'acting' OR {{value superior state}} = 'vacant' AND NOT {{held superior surely}}) AND r.basis <> 'practice' AND {{joins r}} AND {{node report}} AND {{node superior}}
  WITH superior, collect(DISTINCT report.id) AS reports, collect(r.id) AS lines
  RETURN {{value superior state}} + '-superior' AS message, 'found' AS status, [superior.id] + reports AS subjects, lines, {} AS numbers
UNION ALL
  // Vacant posts to which nobody answers, by superior.
  MATCH (report{{recorded}})-[r:{{types reports}}]->(superior)
  WHERE report.kind IS NOT NULL AND $options.emptyPosts AND {{is report wears}} AND {{value report state}} = 'vacant' AND NOT {{held report surely}} AND r.basis <> 'practice' AND {{joins r}} AND {{node report}} AND {{node superior}}
    AND NOT {{has-report report}}
  WITH superior, collect(DISTINCT report.id) AS reports, collect(r.id) AS lines
  RETURN 'vacant-posts' AS message, 'found' AS status, [superior.id] + reports AS subjects, lines, {} AS numbers
UNION ALL
  MATCH (post{{recorded}})<-[h:HOLDS]-(person)
  WHERE {{is post wears}} AND {{node post}} AND {{value post state}} = 'vacant' AND {{holds-surely h}} AND {{node person}}
  RETURN 'held-though-vacant' AS message, 'found' AS status, [post.id] AS subjects, collect(h.id) AS lines, {} AS numbers
UNION ALL
  // Posts to which others answer and of which nothing says who holds them, where of most it is said.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND coalesce({{value post level}}, '') <> 'external' AND {{node post}}
    AND {{has-report post}}
  WITH collect({id: post.id, silent: {{value post state}} IS NULL AND NOT {{held post}}}) AS posts
  WITH {{silent posts}}
  WHERE size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN {{untold holder-not-recorded}}
}
RETURN message, status, subjects, lines, numbers
