import { Option } from "commander";
import { z } from "zod";
import { type Severity, severities } from "../../../analysis/finding/finding.ts";
import { keysOf } from "../../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../../contract/findings.ts";
import { findingsAnswer } from "../../services/findings.ts";
import { listDispositions } from "../../services/overlay/dispositions.ts";
import { chooseDataset } from "../choose-dataset.ts";
import { today } from "../clock.ts";
import type { AddCommand } from "../command.ts";
import { chosenDetectors, detectorOptionsIn } from "../detector-options.ts";
import { printJson } from "../io.ts";
import {
  commonOptions,
  listed,
  sliceIn,
  sliceOptions,
  withDetectorOptions,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { reportText } from "../report.ts";
import { exit } from "../run.ts";
import { type Session, withStore } from "../session.ts";

const ranks = keysOf(severities);

const optionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  detector: z.array(z.string()).default([]),
  option: z.array(z.string()).default([]),
  failOn: z.enum(ranks).optional(),
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

const work = async ({ store, readings }: Session, named: string | undefined, options: Options) => {
  const reading = await readings.of(await chooseDataset(store, named));
  const request = {
    slice: sliceIn(options),
    detectors: chosenDetectors(options.detector),
    options: detectorOptionsIn(options.option),
    language: options.lang,
  };
  const said = await listDispositions(store, reading, today());
  return { reading, findings: findingsAnswer(reading, request, {}, said) };
};

export const analyze: AddCommand = (program, { io, run }) =>
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
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { reading, findings } = await withStore(options, (session) => work(session, dataset, options));
        if (options.json) printJson(io, findings);
        else io.out(reportText(reading, findings, { lang: options.lang, columns: io.columns }));
        return fails(findings, options.failOn) ? exit.findings : exit.fine;
      }),
    );
