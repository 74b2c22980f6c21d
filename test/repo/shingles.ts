import { readFile, writeFile } from "node:fs/promises";
import { shinglesOf, wordsOf } from "../seeds/shingle.ts";

const path = process.argv[2];
if (path === undefined) throw new Error("usage: tsx test/repo/shingles.ts <the report as text>");

/**
 * Writes the hashes of all runs of eight words of the report, sorted, so that a test can find a
 * quotation without the report being here. Run once: `npx tsx test/repo/shingles.ts report.txt`.
 */
const hashes = [...new Set(shinglesOf(wordsOf(await readFile(path, "utf8"))))].sort();
await writeFile("test/seeds/report-2008.shingles", Buffer.from(hashes.join(""), "hex"));
process.stdout.write(`${hashes.length} runs\n`);
