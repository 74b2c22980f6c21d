import type { Language } from "../../language.ts";
import { utf8 } from "../../text/utf8.ts";
import type { Briefing } from "../briefing.ts";
import type { Plate } from "../plate/plate.ts";
import type { Page } from "../plate/scene.ts";
import type { PageUse } from "../series/sheets.ts";
import { toMarkdown } from "./markdown.ts";
import { toSvg } from "./svg.ts";
import { typefacesOf } from "./typefaces.ts";

type Exporter = {
  readonly id: string;
  readonly mediaType: string;
  /** For menus and help. */
  readonly label: { readonly en: string; readonly fr: string };
  /** What its pages are drawn for; nothing where it has no pictures. */
  readonly use: PageUse | undefined;
  readonly write: (plates: readonly Plate[], briefing: Briefing) => Promise<Uint8Array>;
};

const pagesOf = (plates: readonly Pick<Plate, "page">[]): Page[] => plates.map(({ page }) => page);

/** Pages as one SVG with the typefaces that its texts need. */
export const svgOf = async (plates: readonly Pick<Plate, "page">[], language: Language): Promise<string> => {
  const pages = pagesOf(plates);
  return toSvg(pages, language, { typefaces: await typefacesOf(pages) });
};

// Each format's library is read when it is first drawn in: whoever asks for help or findings draws nothing.
const pdfOf = async (plates: readonly Plate[], { diagram }: Briefing): Promise<Uint8Array> => {
  const { toPdf } = await import("./pdf.ts");
  const { title, subtitle, language, date } = diagram;
  return toPdf(pagesOf(plates), { title, subject: subtitle, language, date });
};

/** The formats of a briefing. Enumerations of the command line and the API derive from this list. */
export const exporters = [
  {
    id: "svg",
    mediaType: "image/svg+xml",
    label: { en: "Picture, vectors (SVG)", fr: "Image vectorielle (SVG)" },
    use: "drawn",
    write: async (plates, { diagram }) => utf8(await svgOf(plates, diagram.language)),
  },
  {
    id: "png",
    mediaType: "image/png",
    label: { en: "Picture, pixels (PNG)", fr: "Image en pixels (PNG)" },
    use: "drawn",
    write: async (plates, { diagram }) => (await import("./png.ts")).toPng(pagesOf(plates), diagram.language),
  },
  {
    id: "pdf",
    mediaType: "application/pdf",
    label: { en: "Print (PDF)", fr: "Impression (PDF)" },
    use: "drawn",
    write: pdfOf,
  },
  {
    id: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    label: { en: "Slides to edit (PPTX)", fr: "Diapositives modifiables (PPTX)" },
    use: "glued",
    write: async (plates, briefing) => (await import("./pptx/pptx.ts")).toPptx(plates, briefing),
  },
  {
    id: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: { en: "Note (DOCX)", fr: "Note (DOCX)" },
    use: "note",
    write: async (plates, briefing) => (await import("./docx/docx.ts")).toDocx(plates, briefing),
  },
  {
    id: "md",
    mediaType: "text/markdown; charset=utf-8",
    label: { en: "Note (Markdown)", fr: "Note (Markdown)" },
    use: undefined,
    write: async (_, { diagram }) => utf8(toMarkdown(diagram)),
  },
] as const satisfies readonly Exporter[];

export type BriefingFormat = (typeof exporters)[number]["id"];
