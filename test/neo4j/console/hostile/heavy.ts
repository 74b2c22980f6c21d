import { bounded } from "./case.ts";

/** Queries that only read, and ask for too much of it. Few, since each waits for a limit. */
export const heavy = [
  ...bounded("rows", [
    "UNWIND range(1, 1000000000) AS x RETURN x",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN x, y",
    "MATCH (a), (b), (c), (d), (e) RETURN a, b, c, d, e",
  ]),
  ...bounded("memory", [
    "UNWIND range(1, 100000) AS x RETURN x, range(1, 1000) AS xs",
    "UNWIND range(1, 100000000) AS x RETURN collect(x)",
    "UNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs)",
    "UNWIND range(1, 50000000) AS x RETURN DISTINCT x ORDER BY x DESC",
    "UNWIND range(1, 100000000) AS x WITH x, count(*) AS n RETURN count(n)",
    "RETURN range(1, 1000000000)",
    "RETURN [x IN range(1, 1000000000) | x]",
    "RETURN {a: [{b: range(1, 1000000000)}]}",
    "RETURN reduce(s = 'x', i IN range(1, 40) | s + s)",
    "RETURN reduce(xs = [1], i IN range(1, 40) | xs + xs)",
  ]),
  ...bounded("time", [
    "UNWIND range(1, 1000000000000) AS x RETURN count(x)",
    "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y)",
    "MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l) RETURN count(*)",
    "RETURN reduce(s = 0, i IN range(1, 1000000000000) | s + i)",
    "RETURN all(x IN range(1, 1000000000000) WHERE x > 0)",
    "MATCH (a) WHERE COUNT { UNWIND range(1, 1000000000000) AS x RETURN x } > 1 RETURN a",
    "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'",
  ]),
];
