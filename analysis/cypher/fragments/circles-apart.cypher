// Three or more of whom each is weakly, or not, in coordination with each of the others and with nobody else.
MATCH (a{{recorded}})-[r:COORDINATES_WITH]-(b)
WHERE a.kind IS NOT NULL AND a <> b AND NOT a.separate AND NOT b.separate
  AND {{line r}}
  AND {{node a}} AND {{node b}}
WITH a, b, collect(r) AS all
WHERE any(r IN all WHERE r.polarity = 'denied')
  OR all(r IN all WHERE r.degree IS NOT NULL AND {{feeble r}})
WITH a, collect(b.id) AS others
WITH a, COLLECT { UNWIND others + a.id AS id RETURN DISTINCT id ORDER BY id } AS circle
WITH circle, count(a) AS members
WHERE members > 2 AND members = size(circle)
