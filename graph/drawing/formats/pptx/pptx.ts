import type { Briefing } from "../../briefing.ts";
import { type Diagram, outcomes } from "../../diagram/diagram.ts";
import { allNotes, citations } from "../../diagram/findings.ts";
import { sentence } from "../../diagram/sentence.ts";
import { inPlainText } from "../../note/block.ts";
import { teller } from "../../note/finding.ts";
import { reformBlocks } from "../../note/reform.ts";
import { signs } from "../../plate/layout/tags.ts";
import type { Plate } from "../../plate/plate.ts";
import { textWidth } from "../../text/fonts.ts";
import { colon, semicolon, word } from "../../words.ts";
import { addHeading, addPlain } from "./around.ts";
import { addBand } from "./band.ts";
import { addBox } from "./box.ts";
import { isGluable } from "./connector.ts";
import { type DeckSlide, deckFile } from "./deck.ts";
import type { Slide } from "./place.ts";
import { finishSlide } from "./slide-xml.ts";
import { addStrike } from "./strike.ts";
import { addTag } from "./tag.ts";

/** Footnotes of a slide: of its picture, and on the first slide of a reform of what becomes of findings. */
const sourcesOf = (diagram: Diagram, whole: Diagram | undefined): string[] => {
  const told =
    whole?.reform === undefined ? [] : outcomes.flatMap((outcome) => whole.reform?.[outcome] ?? []);
  const cited = new Set(told.flatMap(({ evidence }) => evidence.flatMap(({ notes }) => notes)));
  const shown = new Set(diagram.notes.map(({ number }) => number));
  return allNotes(whole ?? diagram)
    .filter(({ number }) => shown.has(number) || cited.has(number))
    .map(({ number, text }) => `[${number}] ${text}`);
};

/**
 * Notes of a slide: its findings or, on the first slide of a reform, what becomes of all findings; what it shows
 * in words; where it is said; and what is not glued.
 */
const notesOf = ({ diagram, laid }: Plate, whole: Diagram | undefined): string => {
  const { language } = diagram;
  const loose = laid.lines.filter((line) => !isGluable(line.points));
  const sources = sourcesOf(diagram, whole);
  const { tell } = teller(language);
  const telling = { titled: true, remedied: true };
  const told =
    whole?.reform === undefined
      ? diagram.findings.flatMap((finding) => tell(finding, telling))
      : reformBlocks(whole);
  return [
    diagram.title,
    diagram.subtitle,
    ...inPlainText(told),
    ...diagram.lines.map((line) => `${sentence(diagram, line)}${citations(line.notes)}`),
    ...(sources.length > 0 ? [`${word("sources", language)}${colon(language)}`, ...sources] : []),
    ...(whole?.works ?? []).map(({ short, text }) => `${short}${colon(language)} ${text}`),
    ...(loose.length > 0
      ? [
          `${word("notGlued", language)}${colon(language)} ${loose.map((line) => sentence(diagram, line.line)).join(semicolon(language))}`,
        ]
      : []),
  ]
    .filter((line) => line !== "")
    .join("\n");
};

const drawPlate = (slide: Slide, plate: Plate): void => {
  const { laid, origin, format } = plate;
  addHeading(slide, plate.page, format);
  for (const band of laid.bands) addBand(slide, band, origin, format);
  for (const box of laid.boxes) addBox(slide, box, signs[box.box.mark], origin, format);
  for (const line of laid.lines) addStrike(slide, line, origin);
  for (const line of laid.lines) addTag(slide, line, origin, format);
  for (const shape of plate.page.shapes)
    if (shape.shape === "group" && (shape.kind === "legend" || shape.kind === "notes"))
      addPlain(slide, shape, textWidth);
};

/** An editable deck: native shapes, connectors glued at both ends, notes with sources; the same bytes every time. */
export const toPptx = (plates: readonly Plate[], { diagram }: Briefing): Promise<Uint8Array> => {
  const slides = plates.map(
    (plate, i): DeckSlide => ({
      title: plate.page.title,
      draw: (slide) => drawPlate(slide, plate),
      notes: notesOf(plate, i === 0 ? diagram : undefined),
      finish: (root, document) => finishSlide(root, document, plate),
    }),
  );
  const { title, subtitle, language, date } = diagram;
  return deckFile(slides, plates[0]?.format, { title, subject: subtitle, language, date });
};
