// Who carries a piece of work, who is said not to, who leads the mechanism that does, and what is left aside.
{{parameters node: 'integrated-planning'}}

MATCH (node{{recorded id: $node}})
WHERE {{node node}}
CALL (node) {
  RETURN 'about' AS part, {{alone node}}
UNION
  // Those who carry it; those said not to stand beside.
  MATCH (node)<-[line:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(other)
  WHERE {{line line}} AND {{node other}}
  RETURN {{answer line}}
UNION
  // Who leads a mechanism that carries it.
  MATCH (node)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(who)<-[line:HEADS|LEADS|CHAIRS]-(other)
  WHERE who.kind = 'mechanism' AND {{reaches r who}}
    AND {{reaches line other}} AND {{together r line}}
  RETURN 'beside' AS part, {{ends line}}
UNION
  // What those who carry it, under a hat too, are said to leave aside or hardly cover.
  MATCH (node)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS|RUNS|LEADS|ADMINISTERS]-(who)
  WHERE {{reaches r who}}
  CALL (who) {
    MATCH (who)-[line:COVERS]->()
    RETURN line
  UNION
    UNWIND {{as-hat who}} AS worn
    MATCH (from{{recorded}})-[line:COVERS]->()
    WHERE {{worn line}}
    RETURN line
  }
  WITH r, line, startNode(line) AS from, endNode(line) AS to
  WHERE {{together r line}} AND {{line line}} AND (line.polarity = 'denied' OR {{feeble line}}) AND {{node from}} AND {{node to}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN part, from, line, to
