import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { takenForNone } from "./taken-for-none.ts";

const files = readdirSync("web", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith("dist"),
);

describe("what a read gave gets no default", () => {
  it.each([
    "const rows = useRead<Row[]>(path).data ?? [];",
    "const { data = [] } = useRead<Row[]>(path);",
    "const { error, data: rows = [] } = useRead<Row[]>(path);",
    "const known = useRead<Finding>(path).data?.resolvedBy ?? [];",
    "const { data } = useRead<Row[]>(path); const rows = data ?? [];",
    "const { data: read } = useRead<Row[]>(path); const rows = read || none;",
    "const rows = useRead<Row[]>(path).data\n  ?? [];",
    "const rows = query.data?.map(row) ?? [];",
    "const rows = (query.data?.settings.lanes ?? []).map(row);",
    "const rows = query.data === undefined ? [] : query.data.map(row);",
    "const rows = query.data !== undefined ? query.data.map(row) : [];",
    "const rows = query.data ? query.data.map(row) : new Map();",
    "const total = !query.data ? 0 : query.data.total;",
    "const Part = () => { const { data } = useRead(path); return data === undefined ? null : show(data); };",
    "const rows = query.data; const shown = rows?.filter(seen) ?? [];",
    "const words = (query.data && wordsIn(query.data)) || usual;",
    'const name = query.data?.names["a"] ?? "a";',
    "const rows = (query.data as Row[] | undefined) ?? [];",
    "const rows = (query.data satisfies unknown) ?? [];",
    "const rows = query['data'] ?? [];",
    'const rows = query["data"]?.rows ?? [];',
    'const { "data": rows = [] } = useRead<Row[]>(path);',
    'const { ["data"]: rows } = useRead<Row[]>(path); const all = rows ?? [];',
    "const rows = query.isSuccess ? query.data : [];",
    "const { data, isSuccess } = useRead(path); const rows = isSuccess ? data : [];",
    "const rows = query.isError ? [] : query.data;",
    "const rows = !query.isPending ? query.data.rows : [];",
    "const rows = query.isPending || query.isError ? [] : query.data;",
    "const Part = () => { const { data } = useRead(path); if (!data) return null; return show(data); };",
    "const Part = () => { const query = useRead(path); if (query.data === undefined) { return null; } return show(query.data); };",
    "const rowsOf = () => { const { data } = useRead(path); if (data === undefined) return []; return data; };",
    "const Part = () => { const query = useRead(path); if (query.isPending) return null; return show(query.data); };",
    "const rows = query.error ? [] : query.data;",
    "const rows = query.error !== null ? [] : query.data;",
    "const rows = null === query.error ? query.data : [];",
    "const rows = query.status === 'success' ? query.data : [];",
    "const rows = 'success' !== query.status ? [] : query.data;",
    "const { data, status } = useRead(path); const rows = status === 'error' ? [] : data;",
    "let rows = query.data; rows ??= [];",
    "let rows = query.data; rows ||= none;",
    "const rows = undefined === query.data ? [] : query.data;",
    "const rows = query.data == null ? [] : query.data;",
    "const rows = typeof query.data === 'undefined' ? [] : query.data;",
    "const rows = Array.isArray(query.data) ? query.data : [];",
    "const rows = queries.flatMap(({ data }) => data ?? []);",
    "const rows = queries.flatMap(({ data = [] }) => data);",
    "const read = useQuery({ queryKey, queryFn, placeholderData: [] });",
    "const read = useQuery({ queryKey, queryFn, initialData: () => [] });",
    "const none = { nodes: [] }; const shown = query.data === undefined ? none : query.data;",
    "const unread = new Map(); const nodes = query.data ? mapById(query.data.nodes) : unread;",
    "const rowsOf = () => { const { data } = useRead(path); if (data !== undefined) return data; return []; };",
    "const rowsOf = () => { const { data } = useRead(path); if (data) { return data; } else { return []; } };",
  ])("found: %s", (text) => {
    expect(takenForNone("a.tsx", text)).toHaveLength(1);
  });

  it.each([
    "const Part = () => <Loaded query={query}>{(rows) => show(rows)}</Loaded>;",
    "const total = query.data?.total;",
    "const lanes = query.data === undefined ? undefined : (query.data.settings.lanes ?? []);",
    "const line = shown ?? query.data?.line;",
    "const cypher = first.data?.cypher ?? second.data?.cypher;",
    "const known = query.data !== undefined || query.error !== null;",
    "const One = () => { const { data } = useRead(path); return data; }; const f = (data) => data ?? [];",
    "const wordsOf = ({ lanes = [] }) => lanes;",
    "const Part = () => { const { data, error } = useRead(path); if (data !== undefined || error === null) return null; return <p />; };",
    "const Part = () => { const { data } = useRead(path); if (data === undefined) return undefined; return show(data); };",
    "useEffect(() => { if (query.data === undefined) return; start(query.data); });",
    "const busy = query.isPending ? <Waiting /> : <Rows rows={query.data} />;",
    "const read = useQuery({ queryKey, queryFn, placeholderData: keepPreviousData });",
    "stream.addEventListener('present', ({ data }) => set(JSON.parse(data)));",
    "const word = query.error?.code === 'unreachable' ? [] : told;",
  ])("allowed: %s", (text) => {
    expect(takenForNone("a.tsx", text)).toEqual([]);
  });
});

/** Files that may say none where nothing is read, at so many places, and why. */
const allowed: Readonly<Record<string, number>> = {
  // nothing is called by a name before the view is read; that it could not be read is said beside whatever is open
  "state/use-record-of.ts": 2,
};

it.each(files)("%s takes nothing unread for absent", (name) => {
  const found = takenForNone(name, readFileSync(`web/${name}`, "utf8"));
  expect(found, found.join("\n")).toHaveLength(allowed[name] ?? 0);
});

it("the library that reads is called under web/api alone", () => {
  const calling = files.filter(
    (name) =>
      !name.startsWith("api") &&
      /\buseQuer(?:y|ies)\b|\buseInfiniteQuery\b/.test(readFileSync(`web/${name}`, "utf8")),
  );
  expect(calling).toEqual([]);
});
