import type { Briefing } from "./briefing.ts";
import { toDocx } from "./docx/docx.ts";
import { toMarkdown } from "./markdown.ts";
import { toPdf } from "./pdf.ts";
import { toPng } from "./png.ts";
import { toPptx } from "./pptx/pptx.ts";
import { sheetsOf } from "./sheets.ts";
import { toSvg } from "./svg.ts";

type Exporter = {
  readonly id: string;
  readonly mediaType: string;
  /** For menus and help. */
  readonly label: { readonly en: string; readonly fr: string };
  readonly write: (briefing: Briefing) => Promise<Uint8Array>;
};

const svgOf = (briefing: Briefing): { svg: string; width: number } => {
  const pages = sheetsOf(briefing, "drawn").map((plate) => plate.page);
  return {
    svg: toSvg(pages, briefing.diagram.language),
    width: Math.max(...pages.map((page) => page.width)),
  };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const pdfOf = (briefing: Briefing): Promise<Uint8Array> => {
  const { title, subtitle, language, date } = briefing.diagram;
  const pages = sheetsOf(briefing, "drawn").map((plate) => plate.page);
  return toPdf(pages, { title, subject: subtitle, language, date });
};

/** The formats of a briefing. Enumerations of the command line and the API derive from this list. */
export const exporters = [
  {
    id: "svg",
    mediaType: "image/svg+xml",
    label: { en: "Picture, vectors (SVG)", fr: "Image vectorielle (SVG)" },
    write: async (briefing) => utf8(svgOf(briefing).svg),
  },
  {
    id: "png",
    mediaType: "image/png",
    label: { en: "Picture, pixels (PNG)", fr: "Image en pixels (PNG)" },
    write: async (briefing) => {
      const { svg, width } = svgOf(briefing);
      return toPng(svg, width);
    },
  },
  {
    id: "pdf",
    mediaType: "application/pdf",
    label: { en: "Print (PDF)", fr: "Impression (PDF)" },
    write: pdfOf,
  },
  {
    id: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    label: { en: "Slides to edit (PPTX)", fr: "Diapositives modifiables (PPTX)" },
    write: (briefing) => toPptx(sheetsOf(briefing, "glued"), briefing),
  },
  {
    id: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: { en: "Note (DOCX)", fr: "Note (DOCX)" },
    write: (briefing) => toDocx(sheetsOf(briefing, "note"), briefing),
  },
  {
    id: "md",
    mediaType: "text/markdown; charset=utf-8",
    label: { en: "Note (Markdown)", fr: "Note (Markdown)" },
    write: async (briefing) => utf8(toMarkdown(briefing.diagram)),
  },
] as const satisfies readonly Exporter[];

export type BriefingFormat = (typeof exporters)[number]["id"];
