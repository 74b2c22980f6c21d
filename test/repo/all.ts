import { spawn } from "node:child_process";

/**
 * `npm test`: the unit tests on all cores; then those with a Neo4j and those with a browser beside each other, as each of the
 * two waits for its server most of the time. What the second says is printed once it has ended. The installed package
 * comes last: packing builds the page anew, which others must not be serving meanwhile. With arguments (`npm test -- hats`) one run of all, for what they choose.
 */
const args = process.argv.slice(2);

const vitest = (projects: readonly string[], output: "inherit" | "pipe"): Promise<number> =>
  new Promise((resolve, reject) => {
    const chosen = projects.flatMap((name) => ["--project", name]);
    const child = spawn("vitest", ["run", ...chosen, ...args], { stdio: ["inherit", output, output] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Buffer) => {
        said.push(part);
      });
    child.on("error", reject).on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status ?? 1);
    });
  });

const failed: number[] = [];
if (args.length > 0) failed.push(await vitest(["unit", "neo4j", "package", "browser"], "inherit"));
else {
  failed.push(await vitest(["unit"], "inherit"));
  failed.push(...(await Promise.all([vitest(["neo4j"], "inherit"), vitest(["browser"], "pipe")])));
  failed.push(await vitest(["package"], "inherit"));
}
process.exitCode = Math.max(...failed);
