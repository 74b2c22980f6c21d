import { describe, expect, it } from "vitest";
import { prepare } from "../../analysis/run.ts";
import { DottedError } from "../../graph/errors.ts";
import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import type { InputFile } from "../../graph/importers/importer.ts";
import { importFiles } from "../../graph/importers/index.ts";
import { everything } from "../../graph/index/slice.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { file, fixture } from "../graph/importers/reading.ts";
import { smallDataset } from "../graph/small-dataset.ts";
import { fc } from "../random.ts";
import { mangled } from "./mangled.ts";
import { parameters, patience } from "./parameters.ts";

const staff = "Name,Title,Department,Manager\nAda,Head,Ports,\nBob,Clerk,Ports,Ada\nCas,Clerk,Docks,Ada\n";
const ldif =
  "dn: uid=a,dc=x\nuid: a\ncn: Ada\ntitle: Head\n\ndn: uid=b,dc=x\nuid: b\ncn: Bob\nmanager: uid=a,dc=x\n";

/** Files that are right, one set for each format. */
const samples: readonly (readonly [format: string, files: readonly InputFile[]])[] = [
  ["a folder of CSV", exportCsvFolder(smallDataset())],
  ["UK organograms", [fixture("harbour-2012-03-31-senior.csv"), fixture("harbour-2012-03-31-junior.csv")]],
  ["W3C ORG", [fixture("observatory.ttl")]],
  ["Popolo", [fixture("theatre.json")]],
  ["a staff list", [file("staff.csv", staff)]],
  ["LDIF", [file("staff.ldif", ldif)]],
];

const few = 60;

/** Reads files; undefined where they are refused, which has to be said of what is wrong with them. */
const readOrRefused = (files: readonly InputFile[]): Dataset | undefined => {
  try {
    return importFiles(files, { dataset: "fuzzed", title: "Fuzzed" }).dataset;
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    expect(error.code).not.toBe("internal");
    expect(error.message).not.toBe("");
    return undefined;
  }
};

describe.each(samples)("%s, mangled", (_format, files) => {
  const hurt = fc
    .nat(files.length - 1)
    .chain((place) =>
      mangled(new TextDecoder().decode(files[place]?.bytes)).map((text) =>
        files.map((each, i) => (i === place ? file(each.name, text) : each)),
      ),
    );

  it(
    "is read or refused with a reason, and what is read can be analysed, written and read again",
    () => {
      fc.assert(
        fc.property(hurt, (mangledFiles) => {
          const dataset = readOrRefused(mangledFiles);
          if (dataset === undefined) return;
          prepare(dataset).view(everything);
          const again = importFiles(exportCsvFolder(dataset)).dataset;
          expect(again).toEqual(dataset);
        }),
        parameters(few),
      );
    },
    patience(few),
  );
});
