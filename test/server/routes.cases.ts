import type { InjectOptions } from "fastify";
import type { Role } from "../../server/contract/session.ts";
import { theFinding } from "./small-organization.ts";

const finding = encodeURIComponent(theFinding);
const small = "/api/datasets/small";

/** One way to ask a route, the least role that may, and what must and must not come back. */
export type RouteCase = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** As the API's description names it. */
  readonly path: string;
  readonly url: string;
  readonly payload?: Exclude<InjectOptions["payload"], undefined>;
  readonly headers?: Record<string, string>;
  /** The least role; nobody needs one where it is absent. */
  readonly role?: Role;
  /** What a good answer holds. */
  readonly holds: string;
  /** Its status, where this store can only say no. */
  readonly status?: number;
  /** Ways to ask wrongly, as `url → status code`, with the payload above or another. */
  readonly wrong?: readonly {
    readonly url: string;
    readonly payload?: Exclude<InjectOptions["payload"], undefined>;
    readonly code: string;
  }[];
};

const none = "/api/datasets/none";
const scenario = { title: "Try", base: 1, patches: ["R-1"] };
const note = { subject: { type: "node", id: "chief" }, text: "Look again" };
const saved = { title: "Who", question: "superiors", parameters: { node: "chief" } };
const accepted = { reason: "known", by: "A. Analyst", until: "2026-12-31" };
const anyRevision = { "if-match": "*" };

export const routeCases: readonly RouteCase[] = [
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
  {
    method: "GET",
    path: "/api/datasets/{dataset}/notes",
    url: `${small}/notes`,
    role: "viewer",
    holds: "[]",
  },
  {
    method: "POST",
    path: "/api/datasets/{dataset}/notes",
    url: `${small}/notes`,
    payload: note,
    role: "analyst",
    holds: '"revision":1',
    wrong: [
      { url: `${small}/notes`, payload: { ...note, text: "" }, code: "bad-request" },
      { url: `${small}/notes`, payload: { text: "about what?" }, code: "bad-request" },
    ],
  },
  {
    method: "PUT",
    path: "/api/datasets/{dataset}/notes/{id}",
    url: `${small}/notes/mine`,
    payload: note,
    role: "analyst",
    holds: '"id":"mine"',
  },
  {
    method: "DELETE",
    path: "/api/datasets/{dataset}/notes/{id}",
    url: `${small}/notes/none`,
    headers: anyRevision,
    role: "analyst",
    holds: '"code":"not-found"',
  },
  { method: "GET", path: "/api/queries", url: "/api/queries", role: "viewer", holds: '"id":"superiors"' },
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
