import { theFinding } from "../small-organization.ts";
import { anyRevision, none, type RouteCase, small } from "./case.ts";

const finding = encodeURIComponent(theFinding);
const accepted = { reason: "known", by: "A. Analyst", until: "2026-12-31" };

/** Findings, what is made of them, and the rules and measures behind them. */
export const findingsRoutes: readonly RouteCase[] = [
  {
    method: "GET",
    path: "/api/datasets/{dataset}/findings",
    url: `${small}/findings?detector=dual-line&severity=high&resolvers=true`,
    role: "viewer",
    holds: '"resolvedBy":[{"patch":"R-1","title":"One superior","effect":"resolved"}]',
    wrong: [
      { url: `${small}/findings?detector=none`, code: "bad-request" },
      { url: `${small}/findings?options=%7B`, code: "bad-request" },
      { url: `${small}/findings?options=%7B%22dual-line%22:%7B%22perHat%22:1%7D%7D`, code: "bad-request" },
      { url: `${small}/findings?lang=de`, code: "bad-request" },
      { url: `${none}/findings`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/finding-counts",
    url: `${small}/finding-counts?detector=dual-line`,
    role: "viewer",
    holds: '{"detector":"dual-line","status":"found","severity":"high","n":1}',
    wrong: [
      { url: `${small}/finding-counts?detector=none`, code: "bad-request" },
      { url: `${none}/finding-counts`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/findings/{id}",
    url: `${small}/findings/${finding}?lang=fr`,
    role: "viewer",
    holds: "rend compte sur le papier",
    wrong: [{ url: `${small}/findings/none`, code: "not-found" }],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/findings/{id}/disposition",
    url: `${small}/findings/${finding}/disposition`,
    role: "viewer",
    holds: '"code":"not-found"',
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}/findings/{id}/disposition",
    url: `${small}/findings/${finding}/disposition`,
    role: "analyst",
    payload: accepted,
    holds: '"revision":1',
    wrong: [
      { url: `${small}/findings/none/disposition`, code: "not-found" },
      {
        url: `${small}/findings/${finding}/disposition`,
        payload: { ...accepted, until: "soon" },
        code: "bad-request",
      },
    ],
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/findings/{id}/disposition",
    url: `${small}/findings/${finding}/disposition`,
    headers: anyRevision,
    role: "analyst",
    holds: '"code":"not-found"',
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/dispositions",
    url: `${small}/dispositions`,
    role: "viewer",
    holds: "[]",
    wrong: [{ url: `${none}/dispositions`, code: "not-found" }],
  },
  { method: "GET", path: "/api/detectors", url: "/api/detectors", role: "viewer", holds: '"id":"dual-line"' },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/why/{detector}/{node}",
    url: `${small}/why/dual-line/chief`,
    role: "viewer",
    holds: '"answer":"yes"',
    wrong: [
      { url: `${small}/why/none/chief`, code: "bad-request" },
      { url: `${small}/why/dual-line/nobody`, code: "not-found" },
    ],
  },
  {
    method: "GET",
    path: "/api/datasets/{dataset}/measures",
    url: `${small}/measures?lang=fr`,
    role: "viewer",
    holds: '"id":"span"',
    wrong: [{ url: `${small}/measures?at=never`, code: "bad-request" }],
  },
];
