import { anyRevision, type RouteCase, small } from "./case.ts";

const note = { subject: { type: "node", id: "chief" }, text: "Look again" };

/** Notes that people leave. */
export const notesRoutes: readonly RouteCase[] = [
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
];
