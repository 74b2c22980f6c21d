// Who made, led or issued something and what went into it; what came out of it and who got that.
// Lines are followed through documents, processes and mechanisms, not through people and bodies, which deal with much else.
{{parameters node: 'hlp-coherence'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Behind it, level by level (no trail has more than 32).
  WITH node, reduce(levels = [[node]], i IN range(0, 31) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)<-[r:AUTHORIZES|ESTABLISHES|PRODUCES|RUNS|LEADS|CHAIRS|ENDORSES|INFORMS|PARTICIPATES_IN]-(b)
    WHERE (a = node OR NOT {{is a actor}} OR {{is a forum}})
      AND {{reaches r b}}
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels AS level
  UNWIND level AS a
  WITH DISTINCT node, a
  MATCH (a)<-[line:AUTHORIZES|ESTABLISHES|PRODUCES|RUNS|LEADS|CHAIRS|ENDORSES|INFORMS|PARTICIPATES_IN]-(b)
  WHERE (a = node OR NOT {{is a actor}} OR {{is a forum}}) AND {{reaches line b}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What it led to.
  WITH node, reduce(levels = [[node]], i IN range(0, 31) | levels + [COLLECT {
    UNWIND levels[i] AS a
    MATCH (a)-[r:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(b)
    WHERE (a = node OR NOT {{is a actor}} OR {{is a forum}})
      AND {{reaches r b}}
    RETURN DISTINCT b
  }]) AS levels
  UNWIND levels AS level
  UNWIND level AS a
  WITH DISTINCT node, a
  MATCH (a)-[line:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(b)
  WHERE (a = node OR NOT {{is a actor}} OR {{is a forum}}) AND {{reaches line b}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:INFORMS|PRODUCES|ESTABLISHES|DEFINES|REPLACES]->(to)
  WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What it is said to leave aside.
  MATCH (node)-[line:COVERS|PRODUCES]->(other)
  WHERE {{denied line}} AND {{node other}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:COVERS|PRODUCES]->(to)
  WHERE {{worn line}} AND {{denied line}} AND {{node from}} AND {{node to}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
