import type { ProblemDetails } from "../../server/contract/problem.ts";
import { sendForStream } from "./client.ts";
import { ApiProblem } from "./problem.ts";
import { unanswered } from "./unanswered.ts";

/** How far the server is, with what is ready by then. */
export type Step = { readonly done: number; readonly total: number; readonly part?: string };

type ServerEvent = { readonly event: string; readonly data: string };

const eventIn = (text: string): ServerEvent => {
  const lines = text.split("\n");
  const after = (name: string): string =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
  return { event: after("event"), data: after("data") };
};

/** The events of a stream, one after the other. */
const eventsIn = async function* (response: Response): AsyncGenerator<ServerEvent> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let begun: string[] = [];
  for (;;) {
    const { value = "", done = true } = (await reader?.read()) ?? {};
    if (done) return;
    begun.push(value);
    if (!value.includes("\n")) continue; // an event may come in many pieces: they are joined once
    const whole = begun.join("").split("\n\n");
    begun = [whole.pop() ?? ""];
    for (const text of whole) yield eventIn(text);
  }
};

const failed = ({ code, status, detail, problems, fr }: ProblemDetails): ApiProblem =>
  new ApiProblem(code, status, detail, problems, fr);

/** Asks for something that takes long, and is told how far it is. The contract says what the result is. */
export const followEvents = async <Result>(
  path: string,
  body: unknown,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: Step) => void },
): Promise<Result> => {
  for await (const { event, data } of eventsIn(await sendForStream(path, body, signal))) {
    if (event === "progress") onStep(JSON.parse(data));
    if (event === "done") return JSON.parse(data);
    if (event === "failed") throw failed(JSON.parse(data));
  }
  throw await unanswered("the answer ended before it was whole");
};
