import { theFinding } from "../small-organization.ts";
import { anyRevision, none, type RouteCase, small } from "./case.ts";

const scenario = { title: "Try", base: 1, patches: ["R-1"] };

/** Reforms on trial, kept ones, briefings about them, and two editions set against each other. */
export const reformsRoutes: readonly RouteCase[] = [
  {
    method: "GET",
    path: "/api/datasets/{dataset}/patches",
    url: `${small}/patches`,
    role: "viewer",
    holds: '"code":"dangling-line"',
    wrong: [{ url: `${none}/patches`, code: "not-found" }],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/compare",
    url: `${small}/compare`,
    payload: { patches: ["R-1"] },
    role: "viewer",
    holds: `"resolved":[{"id":"${theFinding}"`,
    wrong: [
      { url: `${small}/compare`, payload: { patches: ["R-2"] }, code: "patch-conflict" },
      { url: `${small}/compare`, payload: { patches: ["R-none"] }, code: "not-found" },
      { url: `${small}/compare`, payload: { operations: [{ op: "burn" }] }, code: "bad-request" },
      { url: `${small}/compare`, payload: { slice: { bases: ["x"] } }, code: "bad-request" },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/briefings",
    url: `${small}/briefings`,
    payload: { subject: { finding: theFinding }, format: "md" },
    role: "viewer",
    holds: "Sources",
    wrong: [
      {
        url: `${small}/briefings`,
        payload: { subject: { finding: "none" }, format: "md" },
        code: "not-found",
      },
      { url: `${small}/briefings`, payload: { subject: { nodes: [] }, format: "gif" }, code: "bad-request" },
      {
        url: `${small}/briefings`,
        payload: { subject: { reform: { patches: ["R-none"] } }, format: "md" },
        code: "not-found",
      },
    ],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/briefings/preflight",
    url: `${small}/briefings/preflight`,
    payload: { subject: { nodes: [] }, format: "md", redact: true },
    role: "viewer",
    holds: '"clues":[],"missing":[]',
    wrong: [
      {
        url: `${small}/briefings/preflight`,
        payload: { subject: { finding: "none" }, format: "md" },
        code: "not-found",
      },
      { url: `${small}/briefings/preflight`, payload: { subject: {}, format: "md" }, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/diff",
    url: `${small}/diff?from=2006&to=2008`,
    role: "viewer",
    holds: '"added":[{"id":"board"',
    wrong: [
      { url: `${small}/diff?from=2006`, code: "bad-request" },
      { url: `${small}/diff?against=none`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/scenarios",
    url: `${small}/scenarios`,
    role: "viewer",
    holds: "[]",
    wrong: [{ url: `${none}/scenarios`, code: "not-found" }],
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/scenarios",
    url: `${small}/scenarios`,
    payload: scenario,
    role: "analyst",
    holds: '"revision":1',
    wrong: [
      { url: `${none}/scenarios`, code: "not-found" },
      { url: `${small}/scenarios`, payload: { title: "", base: 1 }, code: "bad-request" },
      { url: `${small}/scenarios`, payload: { title: "Try" }, code: "bad-request" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/scenarios/{id}",
    url: `${small}/scenarios/none`,
    role: "viewer",
    holds: '"code":"not-found"',
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}/scenarios/{id}",
    url: `${small}/scenarios/mine`,
    payload: scenario,
    role: "analyst",
    holds: '"id":"mine"',
    wrong: [{ url: `${small}/scenarios/mine`, payload: { ...scenario, base: 0 }, code: "bad-request" }],
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/scenarios/{id}",
    url: `${small}/scenarios/none`,
    headers: anyRevision,
    role: "analyst",
    holds: '"code":"not-found"',
  },
];
