import { asProblem, problemOf } from "./problem.ts";

type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** A path under the API with its query; empty lists and undefined values are left out. */
export const pathOf = (path: string, query: Query = {}): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join() : String(value ?? "");
    if (text !== "") search.set(key, text);
  }
  const tail = search.toString();
  return `/api${path}${tail === "" ? "" : `?${tail}`}`;
};

/** Path parts from ids, which may hold any character. */
export const part = (id: string): string => encodeURIComponent(id);

const answer = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(path, { ...init, credentials: "same-origin" }).catch((error: unknown) => {
    throw init.signal?.aborted === true ? error : asProblem(error);
  });
  if (!response.ok) throw await problemOf(response);
  return response;
};

/** Reads JSON. The contract's types are what the server validates its answers against. */
export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await answer(path, signal === undefined ? {} : { signal })).json();

/** Reads a file. */
export const getFile = async (path: string): Promise<Blob> => (await answer(path, {})).blob();

export type Sending = {
  readonly method?: "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly revision?: number | undefined;
  readonly signal?: AbortSignal;
};

const request = ({ method = "POST", body, revision, signal }: Sending) => ({
  method,
  headers: {
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  ...(signal === undefined ? {} : { signal }),
});

export const sendJson = async <T>(path: string, write: Sending): Promise<T> => {
  const response = await answer(path, request(write));
  return response.status === 204 ? JSON.parse("null") : response.json();
};

/** Sends JSON and gets events, one after the other. */
export const sendForStream = (path: string, body: unknown, signal: AbortSignal): Promise<Response> => {
  const { headers, ...rest } = request({ body, signal });
  return answer(path, { ...rest, headers: { ...headers, accept: "text/event-stream" } });
};
