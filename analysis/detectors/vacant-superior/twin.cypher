// Vacant superiors: posts that nobody holds, or somebody for the time being, and to which others answer.
{{parameters}}

CALL {
  MATCH (report{{recorded}})-[r:{{types reports}}]->(superior)
  WHERE report.kind IS NOT NULL AND {{is superior wears}} AND {{value superior state}} IN ['vacant', 'acting'] AND r.basis <> 'practice' AND {{joins r}} AND {{node report}} AND {{node superior}}
  WITH superior, collect(DISTINCT report.id) AS reports, collect(r.id) AS lines
  RETURN {{value superior state}} + '-superior' AS message, 'found' AS status, [superior.id] + reports AS subjects, lines, {} AS numbers
UNION ALL
  // Vacant posts to which nobody answers, by superior.
  MATCH (report{{recorded}})-[r:{{types reports}}]->(superior)
  WHERE report.kind IS NOT NULL AND $options.emptyPosts AND {{is report wears}} AND {{value report state}} = 'vacant' AND r.basis <> 'practice' AND {{joins r}} AND {{node report}} AND {{node superior}}
    AND NOT EXISTS { MATCH (report)<-[q:{{types reports}}]-(below) WHERE {{joins q}} AND {{node below}} }
  WITH superior, collect(DISTINCT report.id) AS reports, collect(r.id) AS lines
  RETURN 'vacant-posts' AS message, 'found' AS status, [superior.id] + reports AS subjects, lines, {} AS numbers
UNION ALL
  // Posts to which others answer and of which nothing says who holds them, where of most it is said.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND coalesce({{value post level}}, '') <> 'external' AND {{node post}}
    AND EXISTS { MATCH (post)<-[r:{{types reports}}]-(below) WHERE {{joins r}} AND {{node below}} }
  WITH collect({id: post.id, silent: {{value post state}} IS NULL AND NOT EXISTS {
    MATCH (post)<-[h:HOLDS]-(person) WHERE {{asserted h}} AND {{node person}}
  }}) AS posts
  WITH size(posts) AS all, [one IN posts WHERE one.silent | one.id] AS subjects
  WHERE size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN 'holder-not-recorded' AS message, 'not-enough-data' AS status, subjects, [] AS lines, {all: all} AS numbers
}
RETURN message, status, subjects, lines, numbers
