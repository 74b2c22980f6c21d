import { z } from "zod";
import type { Disposition } from "../../contract/dispositions.ts";
import { getDisposition, listDispositions } from "../../services/documents/dispositions.ts";
import { todayHere } from "../../services/today.ts";
import { chooseDataset } from "../choose-dataset.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withRevision, withStoreOptions } from "../options.ts";
import { type CliSession, withStore } from "../session.ts";
import { tabulate } from "../wrap.ts";

const optionsSchema = z.object({
  ...commonOptions.shape,
  withdraw: z.string().optional(),
  revision: z.number().optional(),
});
type Options = z.infer<typeof optionsSchema>;

const states = {
  accepted: "accepted",
  expired: "back: its day has passed",
  "evidence-changed": "back: its evidence is another",
} as const satisfies Record<Disposition["state"], string>;

const rowOf = ({ finding, state, until, by, reason }: Disposition): string[] => [
  finding,
  states[state],
  `until ${until}`,
  by,
  reason,
];

const withdraw = async (
  { store, datasets, actor }: CliSession,
  dataset: string,
  id: string,
  given?: number,
) => {
  const before = await getDisposition(store, await datasets.of(dataset), id, todayHere());
  await store.removeDocument(dataset, "disposition", id, { actor, expected: given ?? before.revision });
  return { removed: id };
};

const work = async (session: CliSession, named: string | undefined, options: Options) => {
  const dataset = await chooseDataset(session.store, named);
  if (options.withdraw !== undefined) {
    const done = await withdraw(session, dataset, options.withdraw, options.revision);
    return { result: done, text: `${done.removed} is accepted no longer` };
  }
  const list = await listDispositions(session.store, await session.datasets.of(dataset), todayHere());
  const text = list.length === 0 ? "no finding is accepted" : tabulate(list.map(rowOf), "", 70);
  return { result: list, text };
};

export const accepted: AddCommand = (program, { io, run }) =>
  withRevision(withJson(withStoreOptions(program.command("accepted [dataset]"))))
    .description("the findings accepted, until when and why, and which of them are back")
    .option("--withdraw <finding>", "take an acceptance back")
    .action((dataset: string | undefined, raw: unknown) =>
      run(async () => {
        const options = optionsSchema.parse(raw);
        const { result, text } = await withStore(options, (session) => work(session, dataset, options));
        if (options.json) printJson(io, result);
        else io.out(text);
        return undefined;
      }),
    );
