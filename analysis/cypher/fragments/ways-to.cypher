WITH ways, reduce(wanted = [[]], i IN range(0, 32) | wanted + [[id IN levels[32 - i] WHERE id = {{goal}}.id
  OR any(one IN ways WHERE one.from = id AND one.to IN wanted[i])]]) AS wanted
RETURN [one IN ways WHERE any(level IN wanted WHERE one.to IN level) | one.line] AS lines
