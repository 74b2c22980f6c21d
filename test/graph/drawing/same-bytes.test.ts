import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { exporters } from "../../../graph/drawing/formats/index.ts";
import { command } from "../../neo4j/server/command.ts";

const program = fileURLToPath(new URL("./same-bytes.ts", import.meta.url));

/** Two processes, in two time zones and languages, as two people's machines are. */
const hashes = async (TZ: string, LANG: string): Promise<string> => {
  const { ok, output, text } = await command(process.execPath, ["--import", "tsx", program], {
    timeout: 180_000,
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
  });
  if (!ok) throw new Error(text);
  return output;
};

it("the same input gives the same bytes in every format, in whichever process", async () => {
  const [one, other] = await Promise.all([hashes("UTC", "C"), hashes("Asia/Kathmandu", "fr_FR.UTF-8")]);
  expect(one.split("\n")).toHaveLength(2 * exporters.length);
  expect(other).toBe(one);
}, 240_000);
