import type { Document, Element } from "@xmldom/xmldom";
import pptxgen from "pptxgenjs";
import { type ArchiveFiles, pack, unpack } from "../../../archive.ts";
import type { Language } from "../../../language.ts";
import { dateOfData } from "../../diagram/date.ts";
import type { PageFormat } from "../../plate/pages.ts";
import { ink } from "../../theme.ts";
import { declareWhatIsThere } from "../content-types.ts";
import { officeColour } from "../office-colour.ts";
import { changePart, dateProperties } from "../xml-tree.ts";
import { orderPresentation, plainTitles, withoutRepairs, withTitle } from "./masters-xml.ts";
import { withNotesTheme } from "./notes-theme.ts";
import { bareNotesMaster, finishNotes } from "./notes-xml.ts";
import type { Slide } from "./place.ts";
import { setLanguage } from "./speech-xml.ts";
import { face, inches } from "./units.ts";

const master = "PLATE";

/** A slide: what it is called, what is on it besides, what is said of it, and what is mended in its XML. */
export type DeckSlide = {
  readonly title: string;
  readonly draw: (slide: Slide) => void;
  readonly notes: string;
  readonly finish: (root: Element, document: Document) => void;
};

/** What a deck is about. */
export type DeckWords = {
  readonly title: string;
  readonly subject: string;
  readonly language: Language;
  readonly date: string;
};

const addSlide = (deck: pptxgen, { title, draw, notes }: DeckSlide): void => {
  const slide = deck.addSlide({ masterName: master });
  slide.addText(title, { placeholder: "title" });
  draw(slide);
  slide.addNotes(notes);
};

const deckOf = (slides: readonly DeckSlide[], format: PageFormat, words: DeckWords): pptxgen => {
  const deck = new pptxgen();
  const { width, height, margin, sizes } = format;
  deck.defineLayout({ name: "PAGE", width: inches(width), height: inches(height) });
  deck.layout = "PAGE";
  deck.title = words.title;
  deck.subject = words.subject;
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
    background: { color: officeColour(ink.page) },
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
            color: officeColour(ink.text),
            align: "left",
            valign: "top",
          },
          text: "",
        },
      },
    ],
  });
  for (const slide of slides) addSlide(deck, slide);
  return deck;
};

/** What pptxgenjs has written, finished part by part. */
const finish = (files: ArchiveFiles, slides: readonly DeckSlide[], { language, date }: DeckWords): void => {
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
    slides[number - 1]?.finish(root, document);
  });
  each(/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, finishNotes);
  each(/^ppt\/notesMasters\/notesMaster(\d+)\.xml$/, bareNotesMaster);
  each(/^ppt\/(?:slides\/slide|slideLayouts\/slideLayout)(\d+)\.xml$/, (root, document) => {
    plainTitles(root);
    withoutRepairs(root, document);
  });
  each(/^ppt\/(?:slides\/slide|notesSlides\/notesSlide)(\d+)\.xml$/, (root) => setLanguage(root, language));
  changePart(files, "ppt/slideMasters/slideMaster1.xml", (root, document) =>
    withTitle(root, document, files),
  );
  changePart(files, "ppt/presentation.xml", orderPresentation);
  withNotesTheme(files);
  declareWhatIsThere(files);
  dateProperties(files, dateOfData(date));
};

/** A deck as a file; the same bytes every time. */
export const deckFile = async (
  slides: readonly DeckSlide[],
  format: PageFormat | undefined,
  words: DeckWords,
): Promise<Uint8Array> => {
  if (format === undefined) throw new Error("a briefing has at least one page");
  const written = await deckOf(slides, format, words).write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs gave something other than bytes");
  const files = await unpack(written);
  finish(files, slides, words);
  return pack(files);
};
