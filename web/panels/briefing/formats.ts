import type { BriefingBody } from "../../../server/contract/briefings.ts";

export const formats: readonly BriefingBody["format"][] = ["pdf", "pptx", "svg", "png", "docx", "md"];
export const pages: readonly NonNullable<BriefingBody["page"]>[] = ["a4", "a3", "letter", "16:9"];

/** Gives a file to the person under a name that says what it is about. */
export const save = (file: Blob, about: string, format: BriefingBody["format"]): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  const zipped = file.type.includes("zip") && format !== "pptx" && format !== "docx";
  link.download = `${about.replaceAll(/[^\w.-]+/g, "-")}.${zipped ? "zip" : format}`;
  link.click();
  URL.revokeObjectURL(url);
};
