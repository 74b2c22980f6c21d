import { describe, expect, it } from "vitest";
import { type BriefingBody, briefingFormats } from "../../../server/contract/briefings.ts";
import { namesIn } from "../../analysis/redaction/bare.ts";
import { peopleOf, scripts } from "../../analysis/redaction/names.ts";
import { fc, randomSeed, runs } from "../../random.ts";
import { startServer } from "../kit.ts";
import { namedAll } from "./organization.ts";

/*
 * What the API answers where names are kept back: headers, events, plates as they come, and what is told ahead.
 * The files themselves are looked through in redaction.test.ts.
 */

/** One with spaces and one without with every change, more at night. */
const tried = ["Latin", "Han", "Arabic", "Cyrillic"]
  .slice(0, 2 * runs(1))
  .flatMap((name) => scripts.filter(({ script }) => script === name));

const servedOf = async (script: (typeof scripts)[number]) => {
  const [given] = fc.sample(peopleOf(script), { numRuns: 1, seed: randomSeed });
  if (given === undefined) throw new Error("nobody is named");
  const { dataset, scenario } = namedAll(given);
  const { store, ask } = await startServer();
  await store.write(dataset, { actor: "test" });
  await store.putDocument(dataset.id, "scenario", "kept", { ...scenario, base: 1 }, { actor: "test" });
  const [top] = dataset.nodes;
  const asked = (path: string, body: object, accept = "*/*") =>
    ask({
      method: "POST",
      url: `/api/datasets/${encodeURIComponent(dataset.id)}/briefings${path}`,
      payload: { redact: true, ...body },
      headers: { accept },
      as: "viewer",
    });
  const subjects: Readonly<Record<string, BriefingBody["subject"]>> = {
    everything: { nodes: [] },
    "what is around one": { nodes: dataset.nodes.map(({ id }) => id), about: top?.id },
    profile: { profile: true },
    "a scenario": { scenario: "kept" },
    "a recorded reform": { scenario: dataset.patches[0]?.id ?? "" },
    "what is tried": {
      reform: { title: scenario.title, patches: scenario.patches, operations: scenario.operations },
    },
  };
  return { asked, subjects, names: [...given.names, ...given.aliases] };
};

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof servedOf>>["asked"]>>;

const headersOf = ({ headers }: Answer): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\n${decodeURIComponent(String(value).replaceAll("%%", ""))}`)
    .join("\n");

/** The events of a stream, its files unpacked from base64. */
const told = ({ body }: Answer): string =>
  body.replaceAll(/"base64":"([^"]*)"/g, (_, file: string) => Buffer.from(file, "base64").toString("utf8"));

describe.each(tried)("$script names", (script) => {
  it("are in no event, plate or header of a briefing as SVG", async () => {
    const { asked, subjects, names } = await servedOf(script);
    for (const [about, subject] of Object.entries(subjects)) {
      const answer = await asked("", { subject, format: "svg" }, "text/event-stream");
      expect(answer.body, about).toContain("event: done");
      expect(namesIn(told(answer), names), about).toEqual([]);
    }
  }, 120_000);

  it("are in no header of a briefing in another format", async () => {
    const { asked, subjects, names } = await servedOf(script);
    for (const [at, [about, subject]] of Object.entries(subjects).entries()) {
      const answer = await asked("", { subject, format: briefingFormats[at] });
      expect(answer.statusCode, about).toBe(200);
      expect(namesIn(headersOf(answer), names), about).toEqual([]);
    }
  }, 120_000);

  it("are not told ahead, but in the texts that whoever makes it is to look at", async () => {
    const { asked, subjects, names } = await servedOf(script);
    for (const [about, subject] of Object.entries(subjects)) {
      const { clues: _, ...ahead } = (await asked("/preflight", { subject, format: "pdf" })).json();
      expect(namesIn(JSON.stringify(ahead), names), about).toEqual([]);
    }
  }, 120_000);

  it("are in events where nobody asks to keep them back", async () => {
    const { asked, subjects, names } = await servedOf(script);
    const body = { subject: subjects["a scenario"], format: "svg", redact: false };
    expect(namesIn(told(await asked("", body, "text/event-stream")), names)).not.toEqual([]);
  });
});
