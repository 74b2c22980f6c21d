import { type Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { type Slice, sliceSchema } from "../../graph/index/slice.ts";
import { families } from "../../graph/kinds.ts";
import { languages } from "../../graph/language.ts";
import { bases, confidences, keysOf, scopes } from "../../graph/vocabulary.ts";
import { parseGiven } from "../zod-problems.ts";

/** Collects the values of an option that may be given several times, or as a list with commas. */
export const listed = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(",").filter((part) => part !== ""),
];

/** A whole number of at least `least`. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(`a whole number from ${least}.`);
    return value;
  };

const words = (table: Parameters<typeof keysOf>[0]): string => keysOf(table).join(", ");

/** Which store, and under which name writes are recorded. */
export const withStoreOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--store <address>",
        "file of the store, or neo4j://host:port (default: a file in your data folder)",
      ).env("DOTTED_STORE"),
    )
    .option("--as <name>", "name under which changes are recorded (default: your user name)");

export const withLanguage = (command: Command): Command =>
  command.addOption(
    new Option("--lang <language>", "language of messages").choices([...languages]).default("en"),
  );

export const withJson = (command: Command): Command =>
  command.option("--json", "print JSON, the same as the API gives");

export const withCypher = (command: Command): Command =>
  command.option("--cypher", "print the Cypher that finds it in a Neo4j store, to paste into Neo4j Browser");

/** Over which revision a document is changed: the one the writer saw. */
export const withRevision = (command: Command): Command =>
  command.option(
    "--revision <number>",
    "only if it still has this revision (default: whichever it has)",
    wholeNumber(1),
  );

export const withDataset = (command: Command): Command =>
  command.option("--dataset <id>", "which dataset (default: the seed, or the only one)");

const gathered = (value: string, before: readonly string[] = []): string[] => [...before, value];

export const withDetectorOptions = (command: Command): Command =>
  command.option(
    "--option <detector.name=value>",
    "set an option of a detector; may be given several times",
    gathered,
  );

/** When, and how sure. */
export const withMoment = (command: Command): Command =>
  command
    .option(
      "--at <date>",
      "what held on this day, or at any time in this month or year: YYYY-MM-DD, YYYY-MM or YYYY",
    )
    .addOption(
      new Option("--confidence <confidence>", "leave out what is less sure").choices(keysOf(confidences)),
    );

/** On which basis. */
export const withBasis = (command: Command): Command =>
  command.option("--basis <basis>", `only lines on these bases: ${words(bases)}`, listed);

/** Which part of the record is looked at. Each may be given several times, or as a list with commas. */
export const withSlice = (command: Command): Command =>
  withMoment(
    withBasis(command)
      .option("--scope <scope>", `only lines about these: ${words(scopes)}`, listed)
      .option("--family <family>", `only lines of these families: ${words(families)}`, listed),
  );

/** The options that most commands share, as the command line gives them. */
export const commonOptions = z.object({
  store: z.string().optional(),
  as: z.string().min(1).optional(),
  lang: z.enum(languages).default("en"),
  json: z.boolean().default(false),
});

/** The options of `withSlice`. */
export const sliceOptions = z.object({
  basis: z.array(z.string()).optional(),
  scope: z.array(z.string()).optional(),
  family: z.array(z.string()).optional(),
  at: z.string().optional(),
  confidence: z.string().optional(),
});

/** The options of every question, its own parameters aside. */
export const askOptionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.pick({ at: true, confidence: true }).shape,
  // of a question that has a parameter of this name it is a word, which is no slice
  basis: sliceOptions.shape.basis.catch(undefined),
  dataset: z.string().optional(),
});
export type AskOptions = z.output<typeof askOptionsSchema>;

/** The slice that options ask for. Throws DottedError bad-request naming each word that is not known. */
export const sliceOfOptions = ({
  basis,
  scope,
  family,
  at,
  confidence,
}: z.infer<typeof sliceOptions>): Slice =>
  parseGiven(
    sliceSchema,
    { bases: basis, scopes: scope, families: family, at, confidence },
    "there is no such slice",
  );
