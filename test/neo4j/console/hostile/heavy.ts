import { bounded, refused } from "./case.ts";

/** Queries that only read, and ask for too much of it. */
export const heavy = [
  ...bounded(
    ["rows"],
    [
      "UNWIND range(1, 1000000000) AS x RETURN x",
      "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN x, y",
      "MATCH (a), (b), (c), (d), (e) RETURN a, b, c, d, e",
      "MATCH (a)-[*0..10]-(b), (c)-[*0..10]-(d) RETURN a, b, c, d",
    ],
  ),
  // each of these waits for its limit, so there are few
  ...bounded(
    ["memory"],
    [
      "UNWIND range(1, 100000) AS x RETURN x, range(1, 1000) AS xs",
      "UNWIND range(1, 100000) AS x RETURN collect(x)",
      "UNWIND range(1, 30000) AS x WITH collect('text ' + x) AS xs RETURN {a: [xs, {b: xs}]}",
    ],
  ),
  ...bounded(
    ["memory", "time"],
    [
      "UNWIND range(1, 100000000) AS x RETURN collect(x)",
      "UNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs)",
      "UNWIND range(1, 100000000) AS x RETURN DISTINCT x ORDER BY x DESC",
      "RETURN COLLECT { UNWIND range(1, 1000000000) AS x RETURN x }",
    ],
  ),
  ...bounded(
    ["time"],
    [
      "UNWIND range(1, 1000000000000) AS x RETURN count(x)",
      "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y)",
      "MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l) RETURN sum(size(a.id + l.id))",
      "MATCH (a) WHERE COUNT { UNWIND range(1, 1000000000000) AS x RETURN x } > 1 RETURN a",
    ],
  ),
  // what no limit of the server would stop in the middle
  ...refused("size", [
    "RETURN range(1, 1000000000)",
    "RETURN range(-9223372036854775807, 9223372036854775807)",
    "RETURN range(1, 10001)",
    "RETURN range(1, 1e9)",
    "RETURN range(1, 2 * 1000000000)",
    "RETURN range(1, $n)",
    "RETURN range(10000000000, 1, -1)",
    "RETURN range(1, 100000, 3)",
    "RETURN range(1, size([1]) * 1000000000)",
    "RETURN range(1, size([1]) + size([2]))",
    "RETURN size([a IN range(1, 10000) | [b IN range(1, 10000) | a * b]])",
    "RETURN reduce(s = 0, a IN range(1, 1000) | s + size([b IN range(1, 1000) | a * b]))",
    "RETURN [a IN range(1, 100) | [b IN range(1, 100) | [c IN range(1, 100) | a * b * c]]]",
    "RETURN `range`(1, 1000000000)",
    "RETURN RANGE /* of */ (1, 1000000000)",
    "RETURN size(range(1, 1000000000))",
    "RETURN [x IN range(1, 1000000000) | x]",
    "RETURN {a: [{b: range(1, 1000000000)}]}",
    "WITH range(1, 1000000000) AS xs UNWIND xs AS x RETURN x",
    "UNWIND range(1, 1000000000) + [1] AS x RETURN x",
    "UNWIND [range(1, 1000000000)] AS x RETURN x",
    "UNWIND range(1, head(range(1, 1000000000))) AS x RETURN x",
    "MATCH (n) WHERE n.fte IN range(1, 1000000000) RETURN n",
    "RETURN reduce(s = 0, i IN range(1, 1000000000000) | s + i)",
    "RETURN reduce(s = '', i IN range(1, 100000000) | s + 'xxxxxxxxxx')",
    "RETURN reduce(s = 'x', i IN range(1, 40) | s + s)",
    "RETURN reduce(s = 'x', i IN range(1, 40) | CASE WHEN true THEN s + s ELSE '' END)",
    "RETURN reduce(xs = [1], i IN range(1, 40) | xs + xs)",
    "RETURN reduce(xs = [1], i IN range(1, 40) | [xs, xs])",
    "RETURN reduce(xs = 1, i IN range(1, 40) | {a: xs, b: xs})",
    "RETURN all(x IN range(1, 1000000000000) WHERE x > 0)",
    "RETURN any(x IN range(1, 1000000000000) WHERE x < 0)",
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'",
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(.*a){12}b'",
    "MATCH (n) WHERE n.name =~ '(.*)*(.*)*y' RETURN n",
    "MATCH (n) WHERE n.name =~ '.*.*.*.*b' RETURN n",
    `RETURN '${"a".repeat(2_000)}' =~ '.*.*b'`,
  ]),
];
