import { anyRevision, none, type RouteCase, small } from "./case.ts";

/* Longer than a usual file because it is a list of cases. */

const rename = { op: "change-node", id: "envoy", changes: { name: "Special Envoy" } };
const change = { operations: [rename], reason: "as the letter has it", expected: 1 };

const text = { source: "paper", name: "a.txt", base64: Buffer.from("Words").toString("base64") };
const passage = { source: "paper", quote: "Words", rows: [] };

/** The record: changes by hand, history, settings, texts of sources. */
export const recordRoutes: readonly RouteCase[] = [
  {
    method: "GET",
    path: "/api/datasets/{dataset}/documents",
    url: `${small}/documents`,
    role: "viewer",
    holds: "[]",
    wrong: [{ url: `${none}/documents`, code: "not-found" }],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/documents",
    url: `${small}/documents`,
    role: "editor",
    payload: text,
    holds: '"id":"paper"',
    wrong: [
      { url: `${small}/documents`, payload: { ...text, source: "nowhere" }, code: "not-found" },
      { url: `${small}/documents`, payload: { ...text, base64: "" }, code: "bad-data" },
      { url: `${small}/documents`, payload: { ...text, name: "" }, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/documents/{id}",
    url: `${small}/documents/none`,
    role: "viewer",
    holds: '"code":"not-found"',
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/documents/{id}",
    url: `${small}/documents/none`,
    role: "editor",
    headers: anyRevision,
    holds: '"code":"not-found"',
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/passages",
    url: `${small}/passages`,
    role: "viewer",
    holds: "[]",
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/passages",
    url: `${small}/passages`,
    role: "editor",
    payload: passage,
    holds: '"revision":1',
    wrong: [
      { url: `${small}/passages`, payload: { ...passage, source: "nowhere" }, code: "not-found" },
      { url: `${small}/passages`, payload: { ...passage, quote: "" }, code: "bad-request" },
    ],
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}/passages/{id}",
    url: `${small}/passages/mine`,
    role: "editor",
    payload: passage,
    holds: '"id":"mine"',
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/passages/{id}",
    url: `${small}/passages/none`,
    role: "editor",
    headers: anyRevision,
    holds: '"code":"not-found"',
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/events",
    url: `${none}/events`, // a stream of one that is there does not end
    role: "viewer",
    holds: "there is no dataset",
    wrong: [
      { url: `${none}/events`, code: "not-found" },
      { url: `${small}/events?editing=perhaps`, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets",
    url: "/api/datasets",
    role: "editor",
    payload: { title: "Rivières & lacs" },
    holds: '"id":"rivieres-lacs-',
    wrong: [
      { url: "/api/datasets", payload: { title: "" }, code: "bad-request" },
      { url: "/api/datasets", payload: { title: "x", id: "no id" }, code: "bad-request" },
      { url: "/api/datasets", payload: { title: "x", id: "small" }, code: "already-exists" },
      {
        url: "/api/datasets",
        payload: { title: "x", settings: { detectors: { nobody: {} } } },
        code: "bad-request",
      },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/changes",
    url: `${small}/changes`,
    role: "editor",
    payload: change,
    holds: '"after":"Special Envoy"',
    wrong: [
      { url: `${none}/changes`, code: "not-found" },
      { url: `${small}/changes`, payload: { ...change, operations: [] }, code: "bad-request" },
      { url: `${small}/changes`, payload: { ...change, expected: 9 }, code: "revision-conflict" },
      {
        url: `${small}/changes`,
        payload: { ...change, operations: [{ op: "remove-node", id: "chief" }] },
        code: "patch-conflict",
      },
      {
        url: `${small}/changes`,
        payload: { ...change, operations: [{ ...rename, changes: { name: "Envoy" } }] },
        code: "bad-request",
      },
      {
        url: `${small}/changes`,
        payload: {
          ...change,
          operations: [{ op: "put-settings", settings: { detectors: { "dual-line": { no: 1 } } } }],
        },
        code: "bad-request",
      },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/rows",
    url: `${small}/rows?table=nodes&limit=2`,
    role: "viewer",
    holds: '"total":6',
    wrong: [
      { url: `${none}/rows?table=nodes`, code: "not-found" },
      { url: `${small}/rows?table=shoes`, code: "bad-request" },
      { url: `${small}/rows?table=nodes&limit=5000`, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/free-ids",
    url: `${small}/free-ids`,
    role: "editor",
    payload: { ids: ["envoy", "envoy", "clerk"] },
    holds: '"ids":["envoy-2","envoy-3","clerk"]',
    wrong: [
      { url: `${none}/free-ids`, code: "not-found" },
      { url: `${small}/free-ids`, payload: { ids: [] }, code: "bad-request" },
      { url: `${small}/free-ids`, payload: { ids: ["no id"] }, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/restore",
    url: `${small}/restore`,
    role: "editor",
    payload: { revision: 1 },
    holds: "already as it was in revision 1",
    wrong: [
      { url: `${none}/restore`, code: "not-found" },
      { url: `${small}/restore`, payload: { revision: 7 }, code: "not-found" },
      { url: `${small}/restore`, payload: { revision: 0 }, code: "bad-request" },
    ],
  },
  ...(["undo", "redo"] as const).map(
    (way): RouteCase => ({
      method: "POST",
      path: `/api/datasets/{dataset}/${way}`,
      url: `${small}/${way}`,
      role: "editor",
      payload: {},
      holds: `nothing of yours to ${way}`,
      wrong: [
        { url: `${none}/${way}`, code: "not-found" },
        { url: `${small}/${way}`, payload: { revision: 2 }, code: "bad-request" },
      ],
    }),
  ),
  {
    method: "GET",
    path: "/api/datasets/{dataset}/history",
    url: `${small}/history`,
    role: "viewer",
    holds: '"kind":"create"',
    wrong: [
      { url: `${none}/history`, code: "not-found" },
      { url: `${small}/history?limit=0`, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/history/compare",
    url: `${small}/history/compare?from=1&to=1`,
    role: "viewer",
    holds: '"rows":[]',
    wrong: [
      { url: `${small}/history/compare?from=1`, code: "bad-request" },
      { url: `${small}/history/compare?from=1&to=2`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/history/{revision}",
    url: `${small}/history/1`,
    role: "viewer",
    holds: '"added":17',
    wrong: [
      { url: `${small}/history/2`, code: "not-found" },
      { url: `${small}/history/first`, code: "bad-request" },
      { url: `${none}/history/1`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/settings",
    url: `${small}/settings`,
    role: "viewer",
    holds: '"settings":{}',
    wrong: [{ url: `${none}/settings`, code: "not-found" }],
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}/settings",
    url: `${small}/settings`,
    role: "editor",
    headers: anyRevision,
    payload: { pillars: ["water"] },
    holds: '"revision":2',
    wrong: [
      { url: `${none}/settings`, code: "not-found" },
      { url: `${small}/settings`, payload: { colour: "red" }, code: "bad-request" },
      { url: `${small}/settings`, payload: { detectors: { nobody: {} } }, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/layers",
    url: `${small}/layers`,
    role: "viewer",
    holds: "[]",
    wrong: [{ url: `${none}/layers`, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/set-aside",
    url: `${small}/set-aside`,
    role: "viewer",
    holds: "[]",
    wrong: [{ url: `${none}/set-aside`, code: "not-found" }],
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/set-aside/{id}",
    url: `${small}/set-aside/1-1`,
    role: "editor",
    holds: "nothing is set aside",
    wrong: [{ url: `${none}/set-aside/1-1`, code: "not-found" }],
  },
];
