// The hats of a post, each with its superior or other tie, and what the post itself belongs to and carries.
{{parameters node: 'dsrsg-rc-hc'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  MATCH (node)-[line:{{types wears}}]->(other)
  WHERE {{reaches line other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What a post holds under this hat leaves the hat as well.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[line:{{types wears}}]->(to)
  WHERE {{worn line}} AND {{reaches line from}} AND {{node to}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What is drawn from a hat it wears, and what it holds under it; what is denied too. A hat can wear hats only in what its
  // post wears under it.
  CALL (node) {
    MATCH (node)-[r:{{types wears}}]->(hat)
    WHERE {{reaches r hat}}
    RETURN hat
  UNION
    UNWIND {{as-hat node}} AS worn
    MATCH (from{{recorded}})-[r:{{types wears}}]->(to)
    WHERE from.kind IS NOT NULL AND r.hat = worn AND {{reaches r from}} AND {{node to}}
    RETURN CASE to WHEN node THEN from ELSE to END AS hat
  }
  CALL (node, hat) {
    MATCH (hat)-[line]->(other)
    RETURN line, other
  UNION
    MATCH (node)-[line]->(other)
    WHERE line.hat = hat.id OR (other = hat AND line.kind IN ['coordinates-with', 'must-coordinate-with', 'linked-to', 'relates-to', 'shares-information-with', 'aligned-with', 'parallel-to'])
    RETURN line, other
  }
  WITH line, other
  WHERE NOT {{is-line line wears}} AND {{line line}} AND {{node other}}
  RETURN 'answer' AS part, {{ends line}}
UNION
  // What the post itself is a member of and responsible for, under no hat.
  MATCH (node)-[line:MEMBER_OF|RESPONSIBLE_FOR]->(other)
  WHERE line.hat IS NULL AND {{reaches line other}} AND EXISTS {
    MATCH (node)-[r:{{types wears}}]->(hat)
    WHERE {{reaches r hat}}
  }
  RETURN 'beside' AS part, {{ends line}}
UNION
  // The same of a hat whose post wears another under it.
  UNWIND {{as-hat node}} AS worn
  MATCH (from{{recorded}})-[r:{{types wears}}]->(to)
  WHERE from.kind IS NOT NULL AND r.hat = worn AND {{reaches r from}} AND {{node to}}
  WITH DISTINCT node
  MATCH (node)-[line:MEMBER_OF|RESPONSIBLE_FOR]->(other)
  WHERE line.hat IS NULL AND {{reaches line other}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
