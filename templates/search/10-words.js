// Words as the search knows them; src/DoiChieu/Publishing/Searching/SearchTerm.cs does the same, tests/fixtures/fold.tsv holds both.
const WORD = /[\p{L}\p{M}\p{Cf}][\p{L}\p{M}\p{N}\p{Cf}]*|\p{N}+(?:[.,]\p{N}+)*/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// đ has no decomposition; “tỷ” and “tỉ”, “quý” and “quí” are one word in two spellings.
const fold = word => word.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replace(/^([hklmstv]|qu)y$/, '$1i');

// A syllable has one tone, wherever its mark is printed (hoá, hóa).
const toneLast = word => {
  const letters = word.toLowerCase().normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
};

// As typed but for the spelling: “tỷ” is “tỉ”.
const spell = exact => exact.replace(/^([hklmstv]|qu)y([\u0300-\u036f]?)$/, '$1i$2');

/** The words of a text with where they stand: by what each is found, by what it counts as typed exactly, and by that in one spelling. */
export const cut = text => [...text.matchAll(WORD)].map(found => {
  const word = found[0].replace(/\p{Cf}/gu, '').replaceAll('.', ',');
  const exact = toneLast(word);
  return { folded: fold(word), exact, spelt: spell(exact), start: found.index, end: found.index + found[0].length };
}).filter(word => word.folded);
