import { extname } from "node:path";
import type { NamedProfile } from "../../analysis/profile/named-profile.ts";
import { profilePicture } from "../../analysis/profile/picture.ts";
import { toSvg } from "../../graph/drawing/formats/svg.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Language } from "../../graph/language.ts";

/**
 * Profiles drawn as a file, by the end of its name: SVG, PDF or PNG. Throws DottedError bad-request for any other.
 */
export const profileFile = async (
  told: readonly NamedProfile[],
  name: string,
  language: Language,
): Promise<Uint8Array> => {
  const page = profilePicture(told, language);
  switch (extname(name).toLowerCase()) {
    case ".svg":
      return new TextEncoder().encode(toSvg([page], language));
    case ".pdf":
      return (await import("../../graph/drawing/formats/pdf.ts")).toPdf([page], {
        title: page.title,
        subject: page.title,
        language,
        date: "",
      });
    case ".png":
      return (await import("../../graph/drawing/formats/png.ts")).toPng([page], language);
    default:
      throw new DottedError("bad-request", `a profile is drawn as .svg, .pdf or .png, not as ${name}`);
  }
};
