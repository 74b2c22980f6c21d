import { z } from "zod";
import type { NamedProfile } from "../../../analysis/profile/named-profile.ts";
import { profileOf } from "../../../analysis/profile/profile.ts";
import { limitsSet } from "../../../analysis/profile-limits.ts";
import type { AddCommand } from "../command.ts";
import { readDatasetAt } from "../dataset-at.ts";
import { onDataset } from "../dataset-command.ts";
import { type Io, printJson } from "../io.ts";
import {
  commonOptions,
  sliceOfOptions,
  sliceOptions,
  withJson,
  withLanguage,
  withSlice,
  withStoreOptions,
} from "../options.ts";
import { profileFile } from "../profile-file.ts";
import { profileText } from "../profile-text.ts";
import { writeWhole } from "../write-file.ts";

const profileOptionsSchema = z.object({
  ...commonOptions.shape,
  ...sliceOptions.shape,
  out: z.string().optional(),
});
type Options = z.infer<typeof profileOptionsSchema>;

/** The profile of a dataset as it is named, or as it was at a date: `ministry`, `ministry@2013-03`. */
const profileNamed = (named: string | undefined, options: Options): Promise<NamedProfile> => {
  const { dataset, at } = readDatasetAt(named ?? "");
  return onDataset({ ...options, dataset }, (reading) => ({
    name: [reading.dataset.title, at].filter((part) => part !== undefined).join(", "),
    profile: profileOf(
      reading.view({ ...sliceOfOptions(options), ...(at === undefined ? {} : { at }) }),
      limitsSet(reading.dataset),
    ),
  }));
};

const tell = async (io: Io, told: readonly NamedProfile[], { out, json, lang }: Options): Promise<void> => {
  const profiles = told.map(({ profile }) => profile);
  if (out !== undefined) return writeWhole(out, await profileFile(told, out, lang));
  if (json) return printJson(io, profiles.length === 1 ? profiles[0] : profiles);
  const names = told.map(({ name }) => name);
  io.out(profileText(names, profiles, lang));
};

export const profileCommand: AddCommand = (program, { io, run }) =>
  withSlice(withJson(withLanguage(withStoreOptions(program.command("profile [datasets...]")))))
    .description(
      "an organization in figures: posts, vacancies, layers, spans, grades, lines across units; several datasets, or dates of one (ministry@2011 ministry@2013), side by side",
    )
    .option("--out <file>", "draw it as a picture (.svg, .pdf, .png): shape by layer, spans, matrix of units")
    .action((datasets: string[], raw: unknown) =>
      run(async () => {
        const options = profileOptionsSchema.parse(raw);
        const named = datasets.length === 0 ? [undefined] : datasets;
        const told: NamedProfile[] = [];
        for (const one of named) told.push(await profileNamed(one, options));
        await tell(io, told, options);
        return undefined;
      }),
    );
