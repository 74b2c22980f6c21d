/** A colour as DOCX and PPTX have it: six digits without `#`. */
export const officeColour = (colour: string): string => colour.replace("#", "").toUpperCase();
