import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { dispositionBodySchema } from "../../contract/dispositions.ts";
import { listDispositions, putDisposition } from "../../services/documents/dispositions.ts";
import { todayHere } from "../../services/today.ts";
import { parseGiven } from "../../zod-problems.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withDataset, withJson, withStoreOptions } from "../options.ts";
import { type CliSession, withStore } from "../session.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  dataset: z.string().optional(),
  until: z.string(),
  reason: z.string(),
});
type Options = z.infer<typeof optionsSchema>;

const bodyOf = ({ until, reason }: Options, by: string) => {
  const body = parseGiven(dispositionBodySchema, { until, reason, by }, "the finding cannot be accepted so");
  if (body.until < todayHere())
    throw new DottedError(
      "bad-request",
      `until ${until}: that day has passed, so the finding would be back at once`,
    );
  return body;
};

const work = async ({ store, datasets, actor }: CliSession, finding: string, options: Options) => {
  const compiled = await datasets.of(await chooseDataset(store, options.dataset));
  const before = (await listDispositions(store, compiled, todayHere())).find(
    (one) => one.finding === finding,
  );
  const body = bodyOf(options, actor);
  const revision = await putDisposition(store, compiled, finding, body, {
    actor,
    expected: before?.revision ?? 0,
  });
  return { id: finding, revision };
};

export const accept: AddCommand = (program, { io, run }) =>
  withDataset(withJson(withStoreOptions(program.command("accept <finding>"))))
    .description("accept a finding until a day; it is back when the day has passed or its evidence changes")
    .requiredOption("--until <day>", "the last day on which it is accepted, YYYY-MM-DD")
    .requiredOption("--reason <text>", "why it is accepted")
    .action((finding: string, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const written = await withStore(options, (session) => work(session, finding, options));
        if (options.json) printJson(io, written);
        else io.out(`${finding} is accepted until ${options.until}`);
        return undefined;
      }),
    );
