import { docxFile, docxTitle } from "../formats/docx/document.ts";
import { docxFooter } from "../formats/docx/footer.ts";
import { picture } from "../formats/docx/picture.ts";
import { sectionsOf, sheetFor, stretchOf } from "../formats/docx/sections.ts";
import type { ChartBriefing } from "./charts.ts";
import { chartNote } from "./note.ts";
import type { ChartPage } from "./page.ts";

/** A note in Word: the charts as tables, then as pictures, then the sources; the same bytes every time. */
export const chartsDocx = (
  pages: readonly ChartPage[],
  { charts, page: asked }: ChartBriefing,
): Promise<Uint8Array> => {
  const { title, subtitle, language, date } = charts;
  const sheet = sheetFor(asked);
  const { words, sources } = chartNote(charts);
  const told = stretchOf(words, sheet);
  const pictures = pages.map(({ page }, i) => picture(page, i, { title, language }));
  const stretches = [
    { lie: told.lie, children: [docxTitle(title)] },
    told,
    stretchOf(sources, sheet),
    { lie: "picture" as const, children: pictures },
  ];
  return docxFile(
    sectionsOf(stretches, sheet, (room) => docxFooter(title, room)),
    { title, subject: subtitle, language, date },
  );
};
