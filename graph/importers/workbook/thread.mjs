// Reads the values of a workbook in a thread of its own. Plain JavaScript, since it starts the same way in a checkout and
// in the built package. The reader takes a sheet in pieces and makes them smaller where one takes more than seven
// milliseconds by the clock, each a step deeper in its stack: on a busy machine a large sheet overflows it. In this thread,
// which does nothing else, the clock stands still, so that pieces only grow.
import { parentPort, workerData } from "node:worker_threads";

Date.now = () => 0;
const { default: readXlsxFile } = await import("read-excel-file/node");
parentPort?.postMessage(await readXlsxFile(Buffer.from(workerData)));
