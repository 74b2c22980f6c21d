import { rename, writeFile } from "node:fs/promises";
import { InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { brief } from "../../../analysis/briefings/index.ts";
import { DottedError } from "../../../graph/errors.ts";
import type { Slice } from "../../../graph/index/slice.ts";
import { briefingBodySchema, briefingFormats, briefingPages } from "../../contract/briefings.ts";
import type { Reading } from "../../reading/reading.ts";
import { makeBriefing } from "../../services/briefing.ts";
import { parseGiven } from "../../zod-problems.ts";
import { type Address, readAddress, sliceAt, subjectAt } from "../address.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import {
  commonOptions,
  sliceIn,
  sliceOptions,
  withDataset,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  dataset: z.string().optional(),
  finding: z.string().optional(),
  scenario: z.string().optional(),
  view: z.string().optional(),
  format: z.enum(briefingFormats),
  page: z.enum(briefingPages).optional(),
  poster: z.boolean().default(false),
  redact: z.boolean().default(false),
  out: z.string(),
});
type Options = z.infer<typeof optionsSchema>;

/** What the address says, unless an option says otherwise. */
const sliceOf = (options: Options, address: Address): Slice => {
  const [seen, asked] = [sliceAt(address), sliceIn(options)];
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

const bodyOf = (options: Options, reading: Reading): Body => {
  const { finding, scenario, view = "", format, page, poster, redact, lang } = options;
  const base = { format, page, poster, redact, lang };
  if (scenario !== undefined) return { ...base, subject: { scenario } };
  if (finding !== undefined) return { ...base, slice: sliceIn(options), subject: { finding } };
  const address = readAddress(view);
  const slice = sliceOf(options, address);
  return { ...base, slice, subject: subjectAt(reading, address, slice) };
};

const checkOne = ({ finding, scenario, view }: Options): void => {
  if ([finding, scenario, view].filter((one) => one !== undefined).length !== 1)
    throw new DottedError("bad-request", "give one of --finding, --scenario and --view");
};

const page = (text: string): string => {
  const found = briefingPages.find((one) => one === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`one of ${briefingPages.join(", ")}.`);
  return found;
};

/** Writes beside the file first: what is there under its name is whole. */
const save = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${path}.part-${process.pid}`;
  await writeFile(beside, bytes);
  await rename(beside, path);
};

export const briefCommand: AddCommand = (program, { io, run }) =>
  withSlice(withDataset(withLanguage(withStoreOptions(program.command("brief")))))
    .description("make a briefing of a finding, a reform or a view")
    .option("--finding <id>", "a finding, by the id that `analyze --json` gives")
    .option("--scenario <id>", "a saved scenario, or a recorded patch such as R-8-8")
    .option("--view <address>", "what an address of the explorer shows; '' for the whole slice")
    .addOption(
      new Option("--format <format>", "kind of file").choices([...briefingFormats]).makeOptionMandatory(),
    )
    .option(
      "--page <page>",
      `size of the page: ${briefingPages.join(", ")}; 16:9 for slides and A4 for all else unless said`,
      page,
    )
    .option("--poster", "one sheet of the whole instead of a series of plates")
    .option("--redact", "keep back the names of holders")
    .requiredOption("-o, --out <file>", "file to write")
    .action((raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        checkOne(options);
        const file = await withStore(options, async ({ store, readings }) => {
          const asked =
            options.dataset ?? (options.view === undefined ? undefined : readAddress(options.view).dataset);
          const reading = await readings.of(await chooseDataset(store, asked));
          const body = parseGiven(
            briefingBodySchema,
            bodyOf(options, reading),
            "this briefing cannot be made",
          );
          return makeBriefing(reading, { store, draw: brief }, body);
        });
        await save(options.out, file.bytes);
        io.out(`${options.out}: ${file.mediaType}, ${file.bytes.length} bytes`);
        return undefined;
      }),
    );
