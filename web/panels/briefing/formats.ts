import type { BriefingBody, BriefingMade } from "../../../server/contract/briefings.ts";

export type TakenFormat = BriefingBody["format"];

export const formats: readonly TakenFormat[] = ["pdf", "pptx", "svg", "png", "docx", "md"];
export const pages: readonly NonNullable<BriefingBody["page"]>[] = ["a4", "a3", "letter", "16:9"];

/** A briefing as the bytes of its file. */
export const blobOf = ({ base64, mediaType }: BriefingMade): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: mediaType });

/** Gives a file to the person under a name that says what it is about. */
export const save = (file: Blob, about: string, format: TakenFormat): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  const zipped = file.type.includes("zip") && format !== "pptx" && format !== "docx";
  link.download = `${about.replaceAll(/[^\p{L}\p{N}_.-]+/gu, "-")}.${zipped ? "zip" : format}`;
  link.click();
  URL.revokeObjectURL(url);
};
