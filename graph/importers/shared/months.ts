/** Names of the months in English, French, Spanish and German, folded, whole or as they are shortened. */
const months: readonly RegExp[] = [
  /^(jan(uary|vier|v|uar)?|ene(ro)?|janner)$/,
  /^(feb(r(uary|ero|uar)?)?|fev(r(ier)?)?|feber)$/,
  /^(mar(ch|zo?|s)?|maerz|mrz)$/,
  /^(apr(il)?|avr(il)?|abr(il)?)$/,
  /^(mayo?|mai)$/,
  /^(june?|juin|juni?o?)$/,
  /^(july?|juil(let)?|julio?)$/,
  /^(aug(ust)?|aout?|ago(sto)?)$/,
  /^(sept?(ember|embre|iembre)?|set(iembre)?)$/,
  /^(oct(ober|obre)?|okt(ober)?)$/,
  /^nov(ember|embre|iembre)?$/,
  /^(dec(ember|embre)?|dic(iembre)?|dez(ember)?)$/,
];

/** The number of a month by its name in one of four languages, folded; 0 for any other word. */
export const monthNamed = (word: string): number => months.findIndex((names) => names.test(word)) + 1;
