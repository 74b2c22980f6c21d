import { detectorList } from "../../services/detector-list.ts";
import type { AddCommand } from "../command.ts";
import { printJson } from "../io.ts";
import { commonOptions, withJson, withLanguage } from "../options.ts";
import { tabulate } from "../wrap.ts";

export const detectorsCommand: AddCommand = (program, { io, run }) =>
  withJson(withLanguage(program.command("detectors")))
    .description("list the detectors and the questions they ask")
    .action((raw: unknown) =>
      run(async () => {
        const { json, lang } = commonOptions.parse(raw);
        if (json) printJson(io, detectorList);
        else
          io.out(
            tabulate(
              detectorList.map(({ id, question }) => [id, question[lang]]),
              "",
              110,
            ),
          );
        return undefined;
      }),
    );
