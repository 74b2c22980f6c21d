import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { DottedError } from "../../graph/errors.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { compiledDataset } from "../../server/cache/compiled-dataset.ts";
import {
  type BriefingBody,
  briefingBodySchema,
  briefingFormats,
  briefingPages,
} from "../../server/contract/briefings.ts";
import { makeBriefing } from "../../server/services/briefing.ts";
import { arbitraryDataset } from "../graph/arbitrary-dataset.ts";
import { fc } from "../random.ts";
import { parameters, patience } from "./parameters.ts";

const few = 8;

/** Fails where a file that is made of XML cannot be read as XML. */
const readable = async (bytes: Uint8Array, format: BriefingBody["format"]): Promise<void> => {
  const parser = new DOMParser();
  if (format === "svg") parser.parseFromString(new TextDecoder().decode(bytes), "application/xml");
  if (format !== "pptx" && format !== "docx") return;
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, part] of Object.entries(zip.files))
    if (/\.(xml|rels|svg)$/.test(path)) parser.parseFromString(await part.async("string"), "application/xml");
};

const asked = fc.record({
  subject: fc.constantFrom({ nodes: [] }, { profile: true }),
  dataset: arbitraryDataset,
  page: fc.constantFrom(...briefingPages),
  redact: fc.boolean(),
  lang: fc.constantFrom("en" as const, "fr" as const),
});

it(
  "of any dataset there is a briefing in every format that can be read, or a reason why not",
  async () => {
    const store = await openStore(":memory:");
    try {
      await fc.assert(
        fc.asyncProperty(asked, fc.constantFrom(...briefingFormats), async ({ dataset, ...how }, format) => {
          const body = briefingBodySchema.parse({ format, ...how });
          try {
            const { bytes } = await makeBriefing(compiledDataset(dataset, 1), store, body);
            expect(bytes.length).toBeGreaterThan(100);
            await readable(bytes, format);
          } catch (error) {
            if (!(error instanceof DottedError)) throw error;
            expect(error.code).not.toBe("internal");
          }
        }),
        parameters(few),
      );
    } finally {
      await store.close();
    }
  },
  patience(few * 4),
);
