declare module "bidi-js" {
  type Levels = { readonly levels: Uint8Array };
  type Bidi = {
    /** Embedding levels by UTF-16 unit, by the Unicode Bidirectional Algorithm (UAX 9). */
    readonly getEmbeddingLevels: (text: string, base?: "ltr" | "rtl") => Levels;
    readonly getMirroredCharacter: (sign: string) => string | null;
    /** A text in the order in which it is seen. */
    readonly getReorderedString: (text: string, levels: Levels) => string;
  };
  const bidiFactory: () => Bidi;
  export default bidiFactory;
}
