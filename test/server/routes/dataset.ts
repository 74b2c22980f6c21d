import { theFinding } from "../small-organization.ts";
import { anyRevision, none, type RouteCase, small } from "./case.ts";

/** Datasets, and what is in one. */
export const datasetRoutes: readonly RouteCase[] = [
  { method: "GET", path: "/api/datasets", url: "/api/datasets", role: "viewer", holds: '"id":"small"' },
  {
    method: "GET",
    path: "/api/datasets/{dataset}",
    url: small,
    role: "viewer",
    holds: '"reports-to":3',
    wrong: [{ url: none, code: "not-found" }],
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}",
    url: "/api/datasets/other?dryRun=true",
    role: "editor",
    payload: { files: [{ name: "x.csv", base64: "eA==" }] },
    holds: "unknown-format",
    wrong: [
      { url: `${small}?dryRun=perhaps`, code: "bad-request" },
      { url: small, payload: { files: [] }, code: "bad-request" },
      { url: small, payload: "not json", code: "bad-request" },
      { url: small, payload: { files: [{ name: "x", base64: "eA==", extra: 1 }] }, code: "bad-request" },
    ],
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}",
    url: small,
    headers: anyRevision,
    role: "editor",
    holds: '"removed":"small"',
    wrong: [{ url: none, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/export",
    url: `${small}/export`,
    role: "viewer",
    holds: "nodes.csv",
    wrong: [{ url: `${none}/export`, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/view",
    url: `${small}/view?bases=formal&focus=chief&depth=2`,
    role: "viewer",
    holds: '"id":"l-envoy"',
    wrong: [
      { url: `${none}/view`, code: "not-found" },
      { url: `${small}/view?bases=formall`, code: "bad-request" },
      { url: `${small}/view?basis=formal`, code: "bad-request" },
      { url: `${small}/view?at=2008-13`, code: "bad-request" },
      { url: `${small}/view?focus=nobody`, code: "not-found" },
      { url: `${small}/view?limit=0`, code: "bad-request" },
      { url: `${small}/view?depth=99`, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/nodes/{id}",
    url: `${small}/nodes/chief`,
    role: "viewer",
    holds: theFinding,
    wrong: [{ url: `${small}/nodes/nobody`, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/lines/{id}",
    url: `${small}/lines/l-paper`,
    role: "viewer",
    holds: '"contested":[{"id":"l-practice"',
    wrong: [{ url: `${small}/lines/l-none`, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/search",
    url: `${small}/search?q=equipe`,
    role: "viewer",
    holds: '"id":"chief"',
    wrong: [
      { url: `${small}/search`, code: "bad-request" },
      { url: `${none}/search?q=x`, code: "not-found" },
    ],
  },
];
