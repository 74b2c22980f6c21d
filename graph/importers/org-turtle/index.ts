import { decodeAs, decodeUnicode, encodingOf } from "../../csv/decode.ts";
import { slug } from "../../text/slug.ts";
import { baseName, type Importer, type InputFile } from "../importer.ts";
import { gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { dateOf } from "./memberships.ts";
import { turtleLines } from "./relations.ts";
import { created, orgPrefix } from "./terms.ts";
import { turtleNodes } from "./things.ts";
import { readTriples, type Triples } from "./triples.ts";
import { warnOfUnreadTerms } from "./unread.ts";

/** JSON and XML may name the vocabulary too. */
const otherwise = /^\s*(\{|\[\s*[{"\]]|<\?xml|<!|<\w+:)/i;
const iri = /^\s*<\w+:[^\s<>]*>/;

const isTurtle = ({ bytes }: InputFile): boolean => {
  const text = decodeAs(encodingOf(bytes), bytes);
  return text.includes(orgPrefix) && (iri.test(text) || !otherwise.test(text));
};

const dateIn = (triples: Triples): string | undefined =>
  triples.subjects
    .flatMap((subject) => created.flatMap((property) => triples.objects(subject, property)))
    .map(({ value }) => dateOf(value))
    .find((date) => date !== undefined);

/**
 * W3C ORG in Turtle: organizations, units, posts, roles, people, sites and what joins them. `org:reportsTo` has
 * neither basis nor subject, so lines stay unspecified, but where an export of ours says the basis; a post without one has no superior on record.
 */
export const orgTurtle: Importer = {
  id: "org-turtle",
  title: { en: "W3C Organization Ontology in Turtle", fr: "Ontologie des organisations du W3C en Turtle" },
  recognizes: (files) => files.length === 1 && files.every(isTurtle),
  read: (files, options) => {
    const [input = { name: "", bytes: new Uint8Array() }] = files;
    const file = baseName(input);
    const source = slug(file) || "source";
    const header = headerOf(stemOf(input), options);
    const triples = readTriples(file, decodeUnicode(file, input.bytes));
    const gathered = gather();
    const things = turtleNodes(triples, gathered, file, source);
    const coverage = turtleLines(triples, things, gathered, { file, source });
    warnOfUnreadTerms(triples, things, gathered, file);
    const date = dateIn(triples);
    return gathered.finish({
      ...header,
      ...(date === undefined ? {} : { date }),
      sources: [{ id: source, title: `W3C ORG data (${file})`, short: file }],
      coverage,
      recommendations: [],
      patches: [],
    });
  },
};
