import { z } from "zod";
import { restoreRecord } from "../../services/record/restore.ts";
import { undoLast } from "../../services/record/undo.ts";
import type { AddCommand } from "../command.ts";
import { commonOptions, wholeNumber, withJson, withStoreOptions } from "../options.ts";
import { withStore } from "../session.ts";
import { sayChanged } from "./change.ts";

const reasonSchema = z.object({ ...commonOptions.shape, reason: z.string().default("") });
const restoreSchema = reasonSchema.extend({ revision: z.number() });

/** `dotted restore`: a record as it was in a revision, as a new one. */
export const restore: AddCommand = (program, { io, run }) =>
  withJson(withStoreOptions(program.command("restore <dataset>")))
    .description("make a record what it was in a revision, as a new revision: nothing in between is lost")
    .requiredOption("--revision <number>", "which revision", wholeNumber(1))
    .option("--reason <text>", "why, for the history")
    .action((dataset: string, raw: unknown) =>
      run(async () => {
        const { revision, reason, ...options } = restoreSchema.parse(raw);
        await withStore(options, async ({ store, actor }) => {
          const done = await restoreRecord(store, dataset, { revision, reason }, actor);
          sayChanged(io, options.json, done);
        });
        return undefined;
      }),
    );

const takingBack =
  (way: "undo" | "redo", about: string): AddCommand =>
  (program, { io, run }) =>
    withJson(withStoreOptions(program.command(`${way} <dataset>`)))
      .description(about)
      .option("--reason <text>", "why, for the history")
      .action((dataset: string, raw: unknown) =>
        run(async () => {
          const { reason, ...options } = reasonSchema.parse(raw);
          await withStore(options, async ({ store, actor }) => {
            sayChanged(io, options.json, await undoLast(store, dataset, way, { actor, reason }));
          });
          return undefined;
        }),
      );

/** `dotted undo` and `dotted redo`: the last change of whoever calls. */
export const undo = takingBack("undo", "take your last change of a record back, as a new revision");
export const redo = takingBack("redo", "make the change again that you took back last");
