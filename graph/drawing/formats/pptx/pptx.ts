import type { Document, Element } from "@xmldom/xmldom";
import pptxgen from "pptxgenjs";
import { type ArchiveFiles, pack, unpack } from "../../../archive.ts";
import type { Briefing } from "../../briefing.ts";
import { dateOfData } from "../../diagram/date.ts";
import { type Diagram, outcomes } from "../../diagram/diagram.ts";
import { allNotes, citations } from "../../diagram/findings.ts";
import { sentence } from "../../diagram/sentence.ts";
import { inPlainText } from "../../note/block.ts";
import { teller } from "../../note/finding.ts";
import { reformBlocks } from "../../note/reform.ts";
import { signs } from "../../plate/layout/tags.ts";
import type { Plate } from "../../plate/plate.ts";
import { textWidth } from "../../text/fonts.ts";
import { ink } from "../../theme.ts";
import { colon, semicolon, word } from "../../words.ts";
import { declareWhatIsThere } from "../content-types.ts";
import { changePart, dateProperties } from "../xml-tree.ts";
import { addPlain } from "./around.ts";
import { addBand } from "./band.ts";
import { addBox } from "./box.ts";
import { isGluable } from "./connector.ts";
import { orderPresentation, plainTitles, withoutRepairs, withTitle } from "./masters-xml.ts";
import { withNotesTheme } from "./notes-theme.ts";
import { bareNotesMaster, finishNotes } from "./notes-xml.ts";
import { finishSlide } from "./slide-xml.ts";
import { setLanguage } from "./speech-xml.ts";
import { addStrike } from "./strike.ts";
import { addTag } from "./tag.ts";
import { face, inches, pptxColour } from "./units.ts";

const master = "PLATE";

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

const headingOf = (plate: Plate) =>
  plate.page.shapes.find((shape) => shape.shape === "group" && shape.kind === "heading");

const addHeading = (slide: pptxgen.Slide, plate: Plate): void => {
  slide.addText(plate.page.title, { placeholder: "title" });
  const group = headingOf(plate);
  if (group?.shape !== "group") return;
  const rest = group.children.filter(
    (shape) => shape.shape === "text" && shape.size < plate.format.sizes.title - 0.01,
  );
  addPlain(slide, { ...group, children: rest }, textWidth);
};

const addPlate = (deck: pptxgen, plate: Plate, whole: Diagram | undefined): void => {
  const slide = deck.addSlide({ masterName: master });
  const { laid, origin, format } = plate;
  addHeading(slide, plate);
  for (const band of laid.bands) addBand(slide, band, origin, format);
  for (const box of laid.boxes) addBox(slide, box, signs[box.box.mark], origin, format);
  for (const line of laid.lines) addStrike(slide, line, origin);
  for (const line of laid.lines) addTag(slide, line, origin, format);
  for (const shape of plate.page.shapes)
    if (shape.shape === "group" && (shape.kind === "legend" || shape.kind === "notes"))
      addPlain(slide, shape, textWidth);
  slide.addNotes(notesOf(plate, whole));
};

const deckOf = (plates: readonly Plate[], briefing: Briefing): pptxgen => {
  const deck = new pptxgen();
  const [first] = plates;
  if (first === undefined) throw new Error("a briefing has at least one page");
  const { width, height, margin, sizes } = first.format;
  deck.defineLayout({ name: "PAGE", width: inches(width), height: inches(height) });
  deck.layout = "PAGE";
  deck.title = briefing.diagram.title;
  deck.subject = briefing.diagram.subtitle;
  deck.author = "Dotted Line";
  deck.company = "Dotted Line";
  deck.theme = { headFontFace: face, bodyFontFace: face };
  const place = {
    x: inches(margin),
    y: inches(margin),
    w: inches(width - 2 * margin),
    h: inches(sizes.title * 2.5),
  };
  deck.defineSlideMaster({
    title: master,
    background: { color: pptxColour(ink.page) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...place,
            margin: 0,
            fontFace: face,
            fontSize: sizes.title,
            bold: true,
            color: pptxColour(ink.text),
            align: "left",
            valign: "top",
          },
          text: "",
        },
      },
    ],
  });
  for (const [i, plate] of plates.entries()) addPlate(deck, plate, i === 0 ? briefing.diagram : undefined);
  return deck;
};

/** What pptxgenjs has written, finished part by part. */
const finish = (files: ArchiveFiles, plates: readonly Plate[], { diagram }: Briefing): void => {
  const each = (
    pattern: RegExp,
    change: (root: Element, document: Document, number: number) => void,
  ): void => {
    for (const path of [...files.keys()]) {
      const number = pattern.exec(path)?.[1];
      if (number === undefined) continue;
      changePart(files, path, (root, document) => change(root, document, Number(number)));
    }
  };
  each(/^ppt\/slides\/slide(\d+)\.xml$/, (root, document, number) => {
    const plate = plates[number - 1];
    if (plate !== undefined) finishSlide(root, document, plate);
  });
  each(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, finishNotes);
  each(/^ppt\/notesMasters\/notesMaster(\d+)\.xml$/, bareNotesMaster);
  each(/^ppt\/(?:slides\/slide|slideLayouts\/slideLayout)(\d+)\.xml$/, (root, document) => {
    plainTitles(root);
    withoutRepairs(root, document);
  });
  each(/^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)\.xml$/, (root) =>
    setLanguage(root, diagram.language),
  );
  changePart(files, "ppt/slideMasters/slideMaster1.xml", (root, document) =>
    withTitle(root, document, files),
  );
  changePart(files, "ppt/presentation.xml", orderPresentation);
  withNotesTheme(files);
  declareWhatIsThere(files);
  dateProperties(files, dateOfData(diagram.date));
};

/** An editable deck: native shapes, connectors glued at both ends, notes with sources; the same bytes every time. */
export const toPptx = async (plates: readonly Plate[], briefing: Briefing): Promise<Uint8Array> => {
  const written = await deckOf(plates, briefing).write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs gave something other than bytes");
  const files = await unpack(written);
  finish(files, plates, briefing);
  return pack(files);
};
