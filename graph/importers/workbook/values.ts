import { Worker } from "node:worker_threads";
import type { CellValue, Sheet } from "read-excel-file/node";
import { DottedError, saying } from "../../errors.ts";

const damaged = (name: string, cause: unknown): DottedError =>
  new DottedError(
    "bad-data",
    {
      en: `${name} is no workbook that can be read`,
      fr: `${name} n'est pas un classeur que l'on puisse lire`,
    },
    [
      {
        code: "bad-workbook",
        ...saying({
          en: "it is damaged, or made in an unusual way: save it again from a spreadsheet",
          fr: "il est endommagé, ou fait d'une façon inhabituelle : enregistrez-le de nouveau depuis un tableur",
        }),
        file: name,
      },
    ],
    cause,
  );

const tooLarge = (name: string, cause: unknown): DottedError =>
  new DottedError(
    "too-large",
    `${name}: a sheet has more rows than can be read of a workbook: save it as CSV and import that`,
    [],
    cause,
  );

type Sheets = readonly Sheet<CellValue>[];

/** Reads in a thread of its own; see there why. */
const inThread = (bytes: Uint8Array): Promise<Sheets> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: bytes, execArgv: [] });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the thread that read a workbook ended (${code})`)));
  });

const here = async (bytes: Uint8Array): Promise<Sheets> => {
  const { default: readXlsxFile } = await import("read-excel-file/node");
  return readXlsxFile(Buffer.from(bytes));
};

/** Workbooks of more rows are read in a thread: of fewer, the thread would take longer to start than the reading. */
const manyRows = 20_000;

const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.cause instanceof RangeError);

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * The values of a workbook, sheet by sheet.
 * @param rows how many rows its sheets have, about
 * @throws DottedError bad-data where it cannot be read, too-large where it does not fit into memory
 */
export const readValues = async (name: string, bytes: Uint8Array, rows: number): Promise<Sheets> => {
  try {
    if (rows > manyRows) return await inThread(bytes);
    return await here(bytes).catch((error: unknown) => {
      if (isOverflow(error)) return inThread(bytes);
      throw error;
    });
  } catch (cause) {
    throw isOutOfMemory(cause) ? tooLarge(name, cause) : damaged(name, cause);
  }
};
