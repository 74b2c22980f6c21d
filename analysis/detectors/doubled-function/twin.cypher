// Doubled functions: functions that, by the words of titles, several units each have for themselves.
{{parameters}}

CALL {
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND NOT post.class AND {{node post}}
  WITH post, {{units post}} AS units
  WHERE size(units) = 1
  WITH post, units[0] AS unit,
    [one IN [
      CASE WHEN {{named finance post}} THEN 'finance' END,
      CASE WHEN {{named personnel post}} THEN 'personnel' END,
      CASE WHEN {{named procurement post}} THEN 'procurement' END,
      CASE WHEN {{named technology post}} THEN 'technology' END,
      CASE WHEN {{named communications post}} THEN 'communications' END,
      CASE WHEN {{named legal post}} THEN 'legal' END,
      CASE WHEN {{named security post}} THEN 'security' END,
      CASE WHEN {{named planning post}} THEN 'planning' END,
      CASE WHEN {{named evaluation post}} THEN 'evaluation' END
    ] WHERE one IS NOT NULL] AS functions
  UNWIND functions AS function
  WITH function, collect({unit: unit, post: post}) AS every
  // a unit in which another of them is does not count beside it
  WITH function, COLLECT {
    UNWIND every AS one
    WITH DISTINCT one.unit AS unit
    WHERE none(other IN every WHERE other.unit <> unit AND {{within other.unit.id unit.id}})
    RETURN unit.id
  } AS units, every
  WHERE size(units) >= $options.units
  WITH function, units, [one IN every WHERE one.unit.id IN units | one.post] AS posts
  RETURN 'doubled-' + function AS message, 'found' AS status, units AS subjects, COLLECT {
    UNWIND posts AS post
    {{parts post}}
  } AS lines, {} AS numbers, [post IN posts | post.id] AS around
UNION ALL
  // Posts whose name is a reference only, where most have a title.
  MATCH (post{{recorded}})
  WHERE {{is post wears}} AND {{node post}}
  WITH collect({id: post.id, silent: {{value post name}} =~ '(?i)post (?=\\S*\\d)\\S+' OR {{value post name}} = 'Post ' + post.id}) AS posts
  WITH {{silent posts}}
  WHERE size(subjects) > 0 AND size(subjects) * 2 <= all
  RETURN {{untold titles-not-readable}}, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
