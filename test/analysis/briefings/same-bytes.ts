import { createHash } from "node:crypto";
import { exporters } from "../../../analysis/briefings/formats.ts";
import { brief } from "../../../analysis/briefings/index.ts";
import { briefingSubjects } from "../../house/briefing-subjects.ts";

/** Prints one line per format and subject with a hash of the file: run in processes of their own, to be compared. */
for (const { name, diagram } of briefingSubjects().filter((one) =>
  ["chief-administrator", "multi-hatted-deputy", "support-office"].includes(one.name),
))
  for (const { id } of exporters) {
    const { bytes } = await brief({ name, page: "16:9", arrangement: "series", diagram }, id);
    process.stdout.write(`${name} ${id} ${createHash("sha256").update(bytes).digest("hex")}\n`);
  }
