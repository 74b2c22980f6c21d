import { anyRevision, type RouteCase, small } from "./case.ts";

const saved = { title: "Who", question: "superiors", parameters: { node: "chief" } };

/** Questions, asked by name or in Cypher, and those that were saved. */
export const questionsRoutes: readonly RouteCase[] = [
  { method: "GET", path: "/api/queries", url: "/api/queries", role: "viewer", holds: '"id":"superiors"' },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/ask",
    url: `${small}/ask`,
    payload: { text: "Who is the Chief's superior?" },
    role: "viewer",
    holds: '"outcome":"asked"',
    wrong: [
      { url: `${small}/ask`, payload: { text: " " }, code: "bad-request" },
      { url: `${small}/ask`, payload: {}, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/ask/{query}",
    url: `${small}/ask/superiors`,
    payload: { parameters: { node: "Head of Mission" } },
    role: "viewer",
    holds: '"status":"stated"',
    wrong: [
      { url: `${small}/ask/none`, code: "not-found" },
      { url: `${small}/ask/superiors`, payload: { parameters: { node: "nobody" } }, code: "not-found" },
      { url: `${small}/ask/superiors`, payload: { parameters: { who: "chief" } }, code: "bad-request" },
      { url: `${small}/ask/superiors`, payload: { parameters: { node: 3 } }, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/saved-queries",
    url: `${small}/saved-queries`,
    role: "viewer",
    holds: "[]",
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/saved-queries",
    url: `${small}/saved-queries`,
    payload: saved,
    role: "analyst",
    holds: '"revision":1',
    wrong: [
      { url: `${small}/saved-queries`, payload: { title: "Neither" }, code: "bad-request" },
      { url: `${small}/saved-queries`, payload: { ...saved, question: "none" }, code: "not-found" },
      { url: `${small}/saved-queries`, payload: { ...saved, parameters: {} }, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/saved-queries/{id}/run",
    url: `${small}/saved-queries/none/run`,
    payload: {},
    role: "viewer",
    holds: '"code":"not-found"',
    status: 404,
    wrong: [{ url: `${small}/saved-queries/none/run`, payload: { lang: "de" }, code: "bad-request" }],
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/saved-queries/{id}",
    url: `${small}/saved-queries/none`,
    headers: anyRevision,
    role: "analyst",
    holds: '"code":"not-found"',
  },
  {
    method: "POST",
    path: "/api/cypher",
    url: "/api/cypher",
    payload: { query: "MATCH (n) RETURN n LIMIT 1" },
    role: "analyst",
    holds: '"code":"unsupported"',
    status: 501,
    wrong: [
      { url: "/api/cypher", payload: { query: "" }, code: "bad-request" },
      { url: "/api/cypher", payload: { query: "RETURN 1", parameters: [] }, code: "bad-request" },
    ],
  },
];
