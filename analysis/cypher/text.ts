import { existsSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { detectorPreamble, questionPreamble } from "./preamble.ts";
import { expandTemplate, type Preamble } from "./template.ts";

const texts = new Map<string, string | undefined>();

/** The expanded text of a template beside a detector or a question; each is read once. */
const textOf = (folder: "detectors" | "queries", id: string, preamble: Preamble): string | undefined => {
  const path = `../${folder}/${id}/twin.cypher`;
  if (!texts.has(path)) {
    const file = new URL(path, import.meta.url);
    texts.set(path, existsSync(file) ? expandTemplate(readFileSync(file, "utf8"), preamble) : undefined);
  }
  return texts.get(path);
};

/** The Cypher that finds on Neo4j what the detector finds on the index; undefined where it has none. */
export const cypherOfDetector = ({
  info,
  options,
}: {
  readonly info: { readonly id: string };
  readonly options: z.ZodObject;
}): string | undefined => textOf("detectors", info.id, detectorPreamble(options));

/** The Cypher that finds on Neo4j what an answer rests on; undefined where plain Cypher cannot say the question. */
export const cypherOfQuestion = ({
  info,
  parameters,
}: {
  readonly info: { readonly id: string };
  readonly parameters: z.ZodObject;
}): string | undefined => textOf("queries", info.id, questionPreamble(parameters));
