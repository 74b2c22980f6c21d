import { InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { Slice } from "../../../graph/index/slice.ts";
import type { CompiledDataset } from "../../cache/compiled-dataset.ts";
import { besideIn } from "../../contract/briefing-subject.ts";
import {
  type BriefingBody,
  briefingBodySchema,
  briefingFormats,
  briefingPages,
} from "../../contract/briefings.ts";
import { sliceOfState as sliceAt, type ViewState } from "../../contract/view-state.ts";
import { type Briefed, type Composed, composeBriefing, drawBriefing } from "../../services/briefing.ts";
import { preflightOf } from "../../services/briefing-extent.ts";
import { parseGiven } from "../../zod-problems.ts";
import { readAddress, subjectAt } from "../address.ts";
import { chooseDataset } from "../choose-dataset.ts";
import { cluesText, missingText } from "../clues-text.ts";
import type { AddCommand } from "../command.ts";
import { readDatasetAt } from "../dataset-at.ts";
import { extentText } from "../extent-text.ts";
import type { Io } from "../io.ts";
import {
  commonOptions,
  sliceOfOptions,
  sliceOptions,
  withDataset,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { progressOn } from "../progress.ts";
import { withStore } from "../session.ts";
import { writeWhole } from "../write-file.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  dataset: z.string().optional(),
  finding: z.string().optional(),
  scenario: z.string().optional(),
  view: z.string().optional(),
  profile: z.boolean().optional(),
  beside: z.string().optional(),
  format: z.enum(briefingFormats),
  page: z.enum(briefingPages).optional(),
  poster: z.boolean().default(false),
  topFindings: z.boolean().default(false),
  redact: z.boolean().default(false),
  out: z.string(),
});
type Options = z.infer<typeof optionsSchema>;

/** What the address says, unless an option says otherwise. */
const sliceOf = (options: Options, address: ViewState): Slice => {
  const [seen, asked] = [sliceAt(address), sliceOfOptions(options)];
  const { basis, scope, family, at, confidence } = options;
  return {
    ...seen,
    ...(basis === undefined ? {} : { bases: asked.bases }),
    ...(scope === undefined ? {} : { scopes: asked.scopes }),
    ...(family === undefined ? {} : { families: asked.families }),
    ...(at === undefined ? {} : { at: asked.at }),
    ...(confidence === undefined ? {} : { confidence: asked.confidence }),
  };
};

type Body = z.input<typeof briefingBodySchema>;

const bodyOf = (options: Options, compiled: CompiledDataset): Body => {
  const { finding, scenario, profile, view = "", format, page, poster, topFindings, redact, lang } = options;
  const base = { format, page, poster, topFindings, redact, lang };
  if (scenario !== undefined) return { ...base, subject: { scenario } };
  if (finding !== undefined) return { ...base, slice: sliceOfOptions(options), subject: { finding } };
  if (profile === true) {
    const beside = options.beside === undefined ? undefined : readDatasetAt(options.beside);
    return { ...base, slice: sliceOfOptions(options), subject: { profile, beside } };
  }
  const address = readAddress(view);
  const slice = sliceOf(options, address);
  return { ...base, slice, subject: subjectAt(compiled, address, slice) };
};

const checkOne = ({ finding, scenario, view, profile, beside }: Options): void => {
  if (beside !== undefined && profile !== true)
    throw new DottedError("bad-request", "--beside goes with --profile");
  if ([finding, scenario, view, profile].filter((one) => one !== undefined).length !== 1)
    throw new DottedError("bad-request", "give one of --finding, --scenario, --view and --profile");
};

const page = (text: string): string => {
  const found = briefingPages.find((one) => one === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`one of ${briefingPages.join(", ")}.`);
  return found;
};

/** Says what a large briefing will come to, then draws it and shows how far it is. */
const followed = async (composed: Composed, body: BriefingBody, io: Io): Promise<Briefed> => {
  for (const line of extentText(preflightOf(composed, body).expected, body.lang)) io.err(line);
  const progress = progressOn(io, body.lang === "fr" ? "planches" : "plates");
  try {
    return await drawBriefing(composed, body, {
      onDealt: (found) => progress.step(0, found),
      onPlate: (_, number, of) => progress.step(number, of),
    });
  } finally {
    progress.end();
  }
};

/** Makes the briefing that is asked for, writes its file and says what is in it that may matter. */
const makeFile = async (options: Options, io: Io): Promise<void> => {
  const file = await withStore(options, async ({ store, datasets }) => {
    const asked =
      options.dataset ?? (options.view === undefined ? undefined : readAddress(options.view).dataset);
    const compiled = await datasets.of(await chooseDataset(store, asked));
    const body = parseGiven(briefingBodySchema, bodyOf(options, compiled), "this briefing cannot be made");
    const other = besideIn(body);
    const beside = other === undefined ? compiled : await datasets.of(await chooseDataset(store, other));
    return followed(await composeBriefing(compiled, store, body, beside), body, io);
  });
  await writeWhole(options.out, file.bytes);
  io.out(`${options.out}: ${file.mediaType}, ${file.bytes.length} bytes`);
  const manner = { lang: options.lang, columns: io.columns };
  for (const line of cluesText(file.clues, manner)) io.out(line);
  for (const line of missingText(file.missing, manner)) io.err(line);
};

export const briefCommand: AddCommand = (program, { io, run }) =>
  withSlice(withDataset(withLanguage(withStoreOptions(program.command("brief")))))
    .description("make a briefing of a finding, a reform, a view or the profile of an organization")
    .option("--finding <id>", "a finding, by the id that `analyze --json` gives")
    .option("--scenario <id>", "a saved scenario, or a recorded patch such as R-8-8")
    .option("--view <address>", "what an address of the explorer shows; '' for the whole slice")
    .option("--profile", "the organization in figures and shapes: layers, spans, units, what is not recorded")
    .option(
      "--beside <dataset>",
      "with --profile: another organization (ministry), a date of one (ministry@2013) or another date of this one (@2013), beside it",
    )
    .addOption(
      new Option("--format <format>", "kind of file, which has to be said")
        .choices([...briefingFormats])
        .makeOptionMandatory(),
    )
    .option(
      "--page <page>",
      `size of the page: ${briefingPages.join(", ")}; 16:9 for slides and A4 for all else unless said`,
      page,
    )
    .option("--poster", "one sheet of the whole instead of a series of plates")
    .option("--top-findings", "of a series only the overview and the plates of the gravest findings")
    .option("--redact", "keep back the names of holders, and list the texts that may still point to one")
    .requiredOption("-o, --out <file>", "file to write, which has to be said")
    .action((raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        checkOne(options);
        await makeFile(options, io);
        return undefined;
      }),
    );
