import { problemOf } from "./problem.ts";
import { unanswered } from "./unanswered.ts";

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

type Signalled = { readonly signal?: AbortSignal | null };

/** What comes over the connection. Throws ApiProblem where nothing comes that is whole, unless it was given up here. */
const arriving = <T>(coming: Promise<T>, { signal }: Signalled): Promise<T> =>
  coming.catch(async (error: unknown) => {
    throw signal?.aborted === true ? error : await unanswered(error);
  });

const answer = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await arriving(fetch(path, { ...init, credentials: "same-origin" }), init);
  if (!response.ok) throw await problemOf(response);
  return response;
};

const readJson = async <T>(path: string, init: RequestInit): Promise<T> =>
  arriving((await answer(path, init)).json(), init);

/** Reads JSON. The contract's types are what the server validates its answers against. */
export const getJson = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  readJson(path, signal === undefined ? {} : { signal });

/** Reads a file. */
export const getFile = async (path: string): Promise<Blob> => arriving((await answer(path, {})).blob(), {});

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
  return response.status === 204 ? JSON.parse("null") : arriving(response.json(), write);
};

/** Sends JSON and gets events, one after the other. */
export const sendForStream = (path: string, body: unknown, signal: AbortSignal): Promise<Response> => {
  const { headers, ...rest } = request({ body, signal });
  return answer(path, { ...rest, headers: { ...headers, accept: "text/event-stream" } });
};
