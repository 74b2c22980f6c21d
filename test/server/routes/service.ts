import { type RouteCase, small } from "./case.ts";

/** What everybody asks first: whether the service is there, who one is, what was done. */
export const serviceRoutes: readonly RouteCase[] = [
  { method: "GET", path: "/api/health", url: "/api/health", holds: '"status":"ok"' },
  { method: "GET", path: "/api/ready", url: "/api/ready", holds: '"status":"ok"' },
  { method: "GET", path: "/api/errors", url: "/api/errors", holds: '"code":"bad-request"' },
  { method: "GET", path: "/api/session", url: "/api/session", role: "viewer", holds: '"role":"viewer"' },
  {
    method: "POST",
    path: "/api/session",
    url: "/api/session",
    payload: { token: "editor" },
    holds: '"role":"editor"',
    wrong: [
      { url: "/api/session", payload: { token: "guess" }, code: "unauthenticated" },
      { url: "/api/session", payload: {}, code: "bad-request" },
    ],
  },
  { method: "DELETE", path: "/api/session", url: "/api/session", holds: '"removed":"session"' },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/audit",
    url: `${small}/audit?limit=5`,
    role: "analyst",
    holds: '"action":"dataset.write"',
    wrong: [{ url: `${small}/audit?limit=0`, code: "bad-request" }],
  },
  { method: "GET", path: "/api/audit", url: "/api/audit", role: "admin", holds: '"action":"dataset.write"' },
];
