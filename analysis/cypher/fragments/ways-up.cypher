// Level by level by these steps, and those of them on shortest ways up, of lines between the same two the surest.
WITH *, reduce(levels = [[{{start}}.id]], i IN range(0, 31) | levels + [COLLECT {
  UNWIND steps AS one
  WITH one
  WHERE one.from IN levels[i] AND (i = 0 OR NOT one.partial)
  RETURN DISTINCT one.to
}]) AS levels
WITH {{keep}}, {{start}}, ground, steps, [i IN range(0, 32) | [id IN levels[i] WHERE none(level IN levels[0..i] WHERE id IN level)]] AS levels
WITH *, reduce(ways = [], i IN range(1, 32) | ways + [one IN steps
  WHERE one.from IN levels[i - 1] AND one.to IN levels[i] AND (i = 1 OR NOT one.partial)]) AS ways
WITH {{keep}}, {{start}}, ground, steps, levels, [one IN ways WHERE none(other IN ways WHERE other.from = one.from AND other.to = one.to AND other.rank > one.rank)] AS ways
