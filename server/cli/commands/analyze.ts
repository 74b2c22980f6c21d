import { Option } from "commander";
import { z } from "zod";
import { analyzeInDatabase } from "../../../analysis/cypher/analyze.ts";
import { optionsInForce } from "../../../analysis/options-in-force.ts";
import { lookedAtInWords } from "../../../analysis/slice-words.ts";
import { DottedError } from "../../../graph/errors.ts";
import { isNeo4jAddress } from "../../../graph/store/neo4j/address.ts";
import type { ServerSideDataset } from "../../../graph/store/neo4j/server-side.ts";
import { keysOf, type Severity, severities } from "../../../graph/vocabulary.ts";
import { parseDetectorOptions } from "../../cache/detector-options.ts";
import { groupsOnRecord, namesGroups } from "../../cache/known-groups.ts";
import type { FindingWithOverlay } from "../../contract/findings.ts";
import { listDispositions } from "../../services/documents/dispositions.ts";
import { findingsAnswer, withDispositions } from "../../services/findings.ts";
import { todayHere } from "../../services/today.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { chosenDetectors, detectorOptionsIn } from "../detector-options.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  listed,
  sliceOfOptions,
  sliceOptions,
  wholeNumber,
  withDetectorOptions,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { type ReportHead, reportText } from "../report.ts";
import { exit } from "../run.ts";
import { type CliSession, withStore } from "../session.ts";

const ranks = keysOf(severities);
const engines = ["index", "neo4j"] as const;

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  detector: z.array(z.string()).default([]),
  option: z.array(z.string()).default([]),
  failOn: z.enum(ranks).optional(),
  engine: z.enum(engines).default("index"),
  timeout: z.number().optional(),
});
type Options = z.infer<typeof optionsSchema>;

/** Whether anything found and not accepted is as bad as the limit, or worse. */
const fails = (findings: readonly FindingWithOverlay[], limit: Severity | undefined): boolean =>
  limit !== undefined &&
  findings.some(
    ({ status, severity, disposition }) =>
      status === "found" &&
      disposition?.state !== "accepted" &&
      ranks.indexOf(severity) <= ranks.indexOf(limit),
  );

const requestIn = (options: Options) => {
  const given = detectorOptionsIn(options.option);
  parseDetectorOptions(given);
  return {
    slice: sliceOfOptions(options),
    detectors: chosenDetectors(options.detector),
    options: given,
    language: options.lang,
  };
};

/** What a report is made of. */
type Judged = { readonly about: ReportHead; readonly findings: readonly FindingWithOverlay[] };

const onIndex = async (
  { store, datasets }: CliSession,
  dataset: string,
  options: Options,
): Promise<Judged> => {
  const compiled = await datasets.of(dataset);
  const said = await listDispositions(store, compiled, todayHere());
  const { title, sources } = compiled.dataset;
  return {
    about: { title, sources, revision: compiled.revision },
    findings: findingsAnswer(compiled, requestIn(options), {}, said),
  };
};

/** Inside the database, which may hold more than this machine could; read only to compare evidence accepted before. */
const inDatabase = async (
  { store, datasets }: CliSession,
  dataset: string,
  options: Options,
): Promise<Judged> => {
  const accepted = await store.documents(dataset, "disposition");
  const said =
    accepted.length === 0 ? [] : await listDispositions(store, await datasets.of(dataset), todayHere());
  const { slice, ...given } = requestIn(options);
  const { dataset: head } = await store.part(dataset, { ids: new Set(), mentioning: [] });
  // whether anybody has a grade is known only of all, which are read where groups are named
  const known = namesGroups(given.options)
    ? groupsOnRecord(given.options, (await store.read(dataset)).dataset.nodes)
    : given.options;
  const asked = { ...given, options: parseDetectorOptions(optionsInForce(head, known)) };
  const { askServerSide } = await import("../../../graph/store/neo4j/server-side.ts");
  const judged = async (place: ServerSideDataset): Promise<Judged> => ({
    about: place,
    findings: withDispositions(await analyzeInDatabase(place, slice, asked), said),
  });
  const patience = options.timeout === undefined ? undefined : { seconds: options.timeout };
  return askServerSide(options.store ?? "", dataset, judged, patience);
};

const work = async (session: CliSession, named: string | undefined, options: Options): Promise<Judged> => {
  const inside = options.engine === "neo4j";
  if (inside && !isNeo4jAddress(options.store ?? ""))
    throw new DottedError("unsupported", "--engine neo4j needs a Neo4j store: --store neo4j://host:7687");
  const dataset = await chooseDataset(session.store, named);
  return inside ? inDatabase(session, dataset, options) : onIndex(session, dataset, options);
};

export const analyzeCommand: AddCommand = (program, { io, run }) =>
  withSlice(
    withDetectorOptions(withJson(withLanguage(withStoreOptions(program.command("analyze [dataset]"))))),
  )
    .description("find where the lines fail, most severe first")
    .option("--detector <id>", "only this detector; may be given several times", listed)
    .addOption(
      new Option(
        "--fail-on <severity>",
        "exit with 1 if anything as bad as this is found and not accepted",
      ).choices([...ranks]),
    )
    .addOption(
      new Option("--engine <engine>", "where detectors run: on our index, or inside a Neo4j store")
        .choices([...engines])
        .default("index"),
    )
    .option(
      "--timeout <seconds>",
      "how long Neo4j may work with --engine neo4j; 0 for ever (default: 1800)",
      wholeNumber(0),
    )
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { about, findings } = await withStore(options, (session) => work(session, dataset, options));
        if (options.json) printJson(io, findings);
        else {
          const lookedAt = lookedAtInWords(sliceOfOptions(options), options.lang);
          io.out(reportText({ ...about, lookedAt }, findings, { lang: options.lang, columns: io.columns }));
        }
        return fails(findings, options.failOn) ? exit.findings : exit.fine;
      }),
    );
