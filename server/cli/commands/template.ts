import { existsSync } from "node:fs";
import { DottedError } from "../../../graph/errors.ts";
import { templateWorkbook } from "../../../graph/exporters/template.ts";
import type { AddCommand } from "../command.ts";
import { writeWhole } from "../write-file.ts";

export const template: AddCommand = (program, { io, run }) =>
  program
    .command("template <file>")
    .description(
      "write a workbook (.xlsx) to fill in: the right columns, lists of allowed words, example rows; `import` reads it as it is",
    )
    .action((file: string) =>
      run(async () => {
        if (!/\.xlsx$/i.test(file)) throw new DottedError("bad-request", "name a file that ends in .xlsx");
        if (existsSync(file))
          throw new DottedError("already-exists", `${file} is there already: name another file`);
        await writeWhole(file, await templateWorkbook());
        io.out(`${file} was written: write over its example rows, then \`dotted import ${file}\`.`);
        return undefined;
      }),
    );
