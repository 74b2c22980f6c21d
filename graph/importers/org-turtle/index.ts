import { decodeUtf8 } from "../../csv/decode.ts";
import type { Dataset } from "../../model/dataset.ts";
import { baseName, finishImport, type Importer, type InputFile } from "../importer.ts";
import { slug } from "../shared/slug.ts";
import { relationsOf } from "./relations.ts";
import { created } from "./terms.ts";
import { thingsOf } from "./things.ts";
import { readTriples, type Triples } from "./triples.ts";

const isTurtle = (file: InputFile): boolean => {
  const head = new TextDecoder().decode(file.bytes.subarray(0, 20_000));
  return head.includes("http://www.w3.org/ns/org#") && !/^\s*[[{]/.test(head);
};

const dateOf = (triples: Triples): string | undefined =>
  triples.subjects
    .flatMap((subject) => created.flatMap((property) => triples.objects(subject, property)))
    .map(({ value }) => /^\d{4}(-\d{2}){0,2}/.exec(value)?.[0])
    .find((date) => date !== undefined);

/**
 * W3C ORG in Turtle: organizations, units, posts, roles, people, sites and what joins them. `org:reportsTo` has
 * neither basis nor subject, so lines stay unspecified; a post without one has no superior on record.
 */
export const orgTurtle: Importer = {
  id: "org-turtle",
  title: { en: "W3C Organization Ontology in Turtle", fr: "Ontologie des organisations du W3C en Turtle" },
  recognizes: (files) => files.length === 1 && files.every(isTurtle),
  read: (files, options) => {
    const [input = { name: "", bytes: new Uint8Array() }] = files;
    const file = baseName(input);
    const source = slug(file);
    const triples = readTriples(file, decodeUtf8(file, input.bytes));
    const things = thingsOf(triples, source);
    const { lines, warnings } = relationsOf(triples, things, file, source);
    const id = options.dataset ?? slug(file.replace(/\.\w+$/, ""));
    const date = dateOf(triples);
    const dataset: Dataset = {
      id,
      title: options.title ?? id,
      ...(date === undefined ? {} : { date }),
      sources: [{ id: source, title: `W3C ORG data (${file})`, short: file }],
      nodes: [...things.values()],
      lines,
      coverage: [],
      recommendations: [],
      patches: [],
    };
    const done = finishImport(dataset, ({ code, message, field }) => ({ code, message, field, file }), {
      problems: [],
      unread: {},
    });
    return { dataset: done.dataset, warnings: [...warnings, ...done.warnings] };
  },
};
