// What runs beside a process (or which run beside each other), who runs it, what limits it, and what is in step.
{{parameters node: 'iapp'}}

// Pairs that run side by side, each read from the process asked about.
CALL () {
  MATCH (process{{recorded}})-[line:PARALLEL_TO]->(other)
  WHERE process.kind IS NOT NULL AND $node IS NULL AND {{reaches line process}} AND {{node other}}
  RETURN process, other, line AS pair
UNION
  MATCH (process{{recorded id: $node}})
  WHERE {{node process}}
  RETURN process, null AS other, null AS pair
UNION
  MATCH (process{{recorded id: $node}})-[line:PARALLEL_TO]-(other)
  WHERE {{reaches line process}} AND {{node other}}
  RETURN process, other, line AS pair
UNION
  // What a post holds under this hat leaves the hat as well.
  MATCH (process{{recorded id: $node}})
  UNWIND {{as-hat process}} AS worn
  MATCH (from{{recorded}})-[line:PARALLEL_TO]->(other)
  WHERE {{worn line}} AND {{reaches line process}} AND {{node from}} AND {{node other}}
  RETURN process, other, line AS pair
}
CALL (process, other, pair) {
  WITH pair AS line
  WHERE line IS NOT NULL
  RETURN 'answer' AS part, {{ends line}}
UNION
  WITH process
  WHERE $node IS NOT NULL
  RETURN 'about' AS part, {{alone process}}
UNION
  // What limits the process, and who runs that.
  MATCH (process)<-[limit:CONSTRAINS]-(by)
  WHERE {{reaches limit by}}
  UNWIND [limit] + COLLECT {
    MATCH (by)<-[own:RUNS|RESPONSIBLE_FOR|DECIDES_ON]-(who)
    WHERE {{reaches own who}}
    RETURN own
  } + COLLECT {
    MATCH (process)-[step:ALIGNED_WITH]-(by)
    WHERE {{line step}}
    RETURN step
  } AS line
  RETURN 'beside' AS part, {{ends line}}
UNION
  // What it is said not to replace.
  MATCH (process)-[line:REPLACES]->(thing)
  WHERE {{denied line}} AND {{node thing}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Under this hat: what it is said not to replace, and what it is in step with.
  UNWIND {{as-hat process}} AS worn
  MATCH (from{{recorded}})-[line:REPLACES|ALIGNED_WITH]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
    AND CASE line.kind WHEN 'replaces' THEN line.polarity = 'denied' ELSE CASE to WHEN process THEN from ELSE to END IN [other] + COLLECT {
      MATCH (process)<-[limit:CONSTRAINS]-(by)
      WHERE {{reaches limit by}}
      RETURN by
    } END
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Who runs the other, and whether the two are in step.
  MATCH (other)<-[line:RUNS|RESPONSIBLE_FOR|DECIDES_ON]-(who)
  WHERE {{reaches line who}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  MATCH (process)-[line:ALIGNED_WITH]-(other)
  WHERE {{line line}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // What has replaced the other, who runs that, and whether it is in step with the process.
  MATCH (other)<-[replaced:REPLACES]-(later)
  WHERE later <> process AND {{reaches replaced later}}
  UNWIND [replaced] + COLLECT {
    MATCH (later)<-[own:RUNS|RESPONSIBLE_FOR|DECIDES_ON]-(who)
    WHERE {{reaches own who}}
    RETURN own
  } + COLLECT {
    MATCH (process)-[step:ALIGNED_WITH]-(later)
    WHERE {{line step}}
    RETURN step
  } AS line
  RETURN 'beside' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
