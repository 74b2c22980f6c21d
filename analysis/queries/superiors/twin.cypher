// To whom somebody answers; what is denied or unclear; who has a say over what it administers; superiors of the classes
// it belongs to.
{{parameters node: 'doa-cao'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Its superiors; those said not to be stand beside.
  MATCH (node)-[line:{{types answers}}]->(other)
  WHERE {{line line}} AND {{node other}}
    AND {{about line}}
  RETURN {{answer line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:{{types answers}}]->(to)
  WHERE {{worn line}} AND {{line line}} AND {{node from}} AND {{node to}}
    AND {{about line}}
  RETURN {{answer line}}
UNION
  // Lines at it that a source calls unclear.
  MATCH (node)-[line]-(other)
  WHERE line.clarity = 'unclear' AND {{line line}} AND {{node other}}
    AND {{about line}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Who decides on what it administers.
  MATCH (node)-[r:ADMINISTERS]->(means)<-[line:DECIDES_ON|HAS_AUTHORITY_OVER]-(other)
  WHERE {{reaches r means}}
    AND {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // The same for what a post administers under this hat.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[r:ADMINISTERS]->(means)<-[line:DECIDES_ON|HAS_AUTHORITY_OVER]-(other)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND {{node from}} AND {{reaches r means}}
    AND {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // Superiors of the classes it is one of, directly or through a narrower class (no class is 16 deep).
  WITH node, reduce(levels = [[node]], i IN range(0, 15) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)-[r:{{types structure}}]-(b)
    WHERE b.class AND {{upward r a}}
      AND {{reaches r b}}
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels[1..] AS level
  UNWIND level AS class
  WITH DISTINCT node, class
  WHERE class <> node
  CALL (class) {
    MATCH (class)-[line:{{types answers}}]->(other)
    WHERE {{reaches line other}}
    RETURN line
  UNION
    UNWIND {{as-hat class}} AS worn
    MATCH (from{{recorded}})-[line:{{types answers}}]->(to)
    WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
    RETURN line
  }
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
