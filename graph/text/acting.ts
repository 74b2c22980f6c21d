/** What the title of a post says of how it is filled: by somebody who stands in, or by nobody. English, French, German, Spanish. */

const whole = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Words that in a title mean nothing but that somebody stands in. */
const formula = new RegExp(
  whole(
    "ad interim|par intérim|a\\.\\s?i\\.|p\\.\\s?i\\.|oic|officer in charge|faisant fonction|intérimaire|kommissarische?[rnms]?|" +
      "interimistische?[rnms]?|m\\.\\s?d\\.\\s?[wf]\\.(?:\\s?d\\.\\s?[aga]\\.)?\\s?b\\.|mit der (?:wahrnehmung|führung)(?: der (?:geschäfte|aufgaben))? beauftragte?[rnms]?|f\\.\\s?f\\.|en funciones|interin[oa]|encargad[oa] del? despacho|temporary cover",
  ),
  "iu",
);

/** Words that mean it beside a person; in a title they may be its subject, as of a coach of acting. */
const word = /(?<!\p{L})(acting|interim|intérim|(?<=[([]\s*)komm\.?(?=\s*[)\]]))(?!\p{L})/iu;

/** The same in brackets, or at the end of a title behind a dash or a comma: there they mean nothing else. */
const apart =
  /(?:[([]\s*(?:acting|interim|intérim|komm\.?)\s*[)\]]|\s[-–—]\s*(?:acting|interim|intérim)|,\s*(?:acting|interim|intérim))\s*$/iu;

/** The same before a post that leads: nobody is called a director of acting. */
const beforeLead = new RegExp(
  "^(?:acting|interim)\\s+(?:(?:deputy|vice|assistant|associate|senior|co|executive|managing|general|regional|national|chief|under|permanent|lead|group)[\\s-]+){0,3}" +
    whole(
      "head|director|director-general|chief|manager|secretary|secretary-general|commissioner|minister|president|chair(?:man|woman|person)?|" +
        "officer|superintendent|supervisor|leader|lead|registrar|controller|comptroller|administrator|governor|dean|provost|" +
        "principal|inspector|commander|ambassador|treasurer|representative|coordinator|ceo|cfo|coo|cio|deputy",
    ),
  "iu",
);

/** Words for a post that nobody holds, in a title in brackets, at its end behind a dash, or alone. */
const nobody =
  "(?:currently |now |poste |post |stelle |derzeit |zurzeit |plaza |puesto )?(?:vacant|vacante?|vacancy|vakante?|unbesetzt|unfilled|to be filled|not filled|" +
  "à pourvoir|zu besetzen|por cubrir|sin cubrir|n\\.\\s?n\\.)";
const empty = new RegExp(
  `[([]\\s*${nobody}\\s*[)\\]]|\\s[-–—:]\\s*${nobody}\\s*$|^${nobody}\\s*$|^vacan(?:t|cy)\\s*[-–—:]\\s`,
  "iu",
);

/** Whether a text has words for somebody who stands in. */
export const speaksOfActing = (text: string): boolean => formula.test(text) || word.test(text);

/** Whether a title says that nobody holds its post: `Analyst (vacant)`; not one that is about what is vacant. */
export const isVacantTitle = (title: string): boolean => empty.test(title);

/** A title by its words alone, to be compared with others. */
export const titleWords = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Whether a title says that its post is held by somebody acting: by words that mean nothing else where they stand, or where
 * what is left of it is the title of a post of the same record. `titles` are those, as `titleWords` gives them.
 */
export const isActingTitle = (title: string, titles: ReadonlySet<string>): boolean =>
  formula.test(title) ||
  apart.test(title) ||
  beforeLead.test(title) ||
  (word.test(title) && titles.has(titleWords(title.replace(word, " "))));
