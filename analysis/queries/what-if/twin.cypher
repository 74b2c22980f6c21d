// What recommendations would touch if they were carried out: lines they change or remove, and nodes they touch.
{{parameters patch: ['R-8-6']}}
// Cypher here only reads, so it cannot carry a reform out and judge what is left: the lines it adds are told by its patch
// (p.adds, as `from kind to`), and the findings before and after only by `dotted compare`.

// A patch is told by id, with or without a slug in front.
UNWIND [] + $patch AS asked
WITH toLower(last(split(asked, '/'))) AS wanted, asked
CALL (wanted, asked) {
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE toLower(p.id) = wanted
  // The recommendation itself; what its patch draws lines at, changes or takes lines from, so far as it is there today.
  UNWIND [asked] + p.nodes AS id
  MATCH (node{{recorded id: id}})
  WHERE {{node node}}
  RETURN 'about' AS part, {{alone node}}
UNION
  // A single recommendation that has no patch is all there is to tell.
  MATCH (q:Request {edition: $edition, part: 'recommendations'})
  WHERE toLower(q.id) = wanted AND size([] + $patch) = 1 AND NOT EXISTS {
    MATCH (p:Patch {edition: $edition, part: 'patches'})
    WHERE toLower(p.id) = wanted
  }
  MATCH (node{{recorded id: q.id}})
  WHERE {{node node}}
  RETURN 'about' AS part, {{alone node}}
UNION
  // Lines that it changes or removes.
  MATCH (p:Patch {edition: $edition, part: 'patches'})
  WHERE toLower(p.id) = wanted
  UNWIND p.nodes AS id
  MATCH (from{{recorded id: id}})-[line]->(to)
  WHERE line.id IN p.lines AND {{line line}} AND {{node from}} AND {{node to}}
  RETURN 'beside' AS part, {{ends line}}
}
RETURN DISTINCT part, from, line, to
