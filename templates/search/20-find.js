// What is found, and in which order: words as typed before words with other marks, a phrase before scattered words, whole words before beginnings.
const FIELDS = ['name', 'text', 'label'];
const WORDS = ['name', 'text'];
const EXACT = (word, asked) => word.exact === asked.exact;
const SPELT = (word, asked) => word.spelt === asked.spelt;
const FOLDED = (word, asked) => word.folded === asked.folded;
const BEGUN = (word, asked, isLast) => isLast ? word.folded.startsWith(asked.folded) : word.folded === asked.folded;

// Where the words stand one behind the other.
const phrases = (words, asked, fits) => {
  const found = [];
  for (let at = 0; at + asked.length <= words.length; at++) {
    if (asked.every((word, i) => fits(words[at + i], word, i === asked.length - 1))) found.push([words[at].start, words[at + asked.length - 1].end]);
  }
  return found;
};
const phrase = (fits, fields = WORDS) => (words, asked) => {
  const marks = Object.fromEntries(FIELDS.map(field => [field, fields.includes(field) ? phrases(words[field], asked, fits) : []]));
  return fields.some(field => marks[field].length) && marks;
};
// “chỉ tiêu 8”: how a place is called. Of one word it says less than the words of the place (“thứ” is in “đoạn thứ hai”).
const called = phrase(FOLDED, ['label']);

// Where they stand at all; every word must stand somewhere.
const scattered = fits => (words, asked) => {
  const last = asked.length - 1;
  if (!asked.every((word, i) => FIELDS.some(field => words[field].some(there => fits(there, word, i === last))))) return false;
  return Object.fromEntries(FIELDS.map(field => [field, words[field].filter(there => asked.some((word, i) => fits(there, word, i === last))).map(there => [there.start, there.end])]));
};

// What has all the words as they were typed is a result; with other marks, or only begun, it comes near and is counted apart. Typed without marks,
// “thứ” somewhere and “nhập” elsewhere come near “thu nhap” only: `apart` are results where there are no better ones.
const TYPED_WITH_MARKS = {
  full: [phrase(EXACT), scattered(EXACT), phrase(SPELT), phrase(SPELT, ['label']), scattered(SPELT)],
  apart: [],
  near: [phrase(FOLDED), called, scattered(FOLDED), phrase(BEGUN), scattered(BEGUN)],
};
// Without marks “do” and “thi” somewhere is less than “đô thị”.
const TYPED_WITHOUT = {
  full: [phrase(EXACT), phrase(FOLDED), called, scattered(EXACT)],
  apart: [scattered(FOLDED)],
  near: [phrase(BEGUN), scattered(BEGUN)],
};

/** What there is to find: the index is built here, from the words of each place. */
export class Finder {
  constructor(MiniSearch, data) {
    this.cuts = new Map();
    // An indicator's own page goes before the places that state it, and is found by its name: what it says in our words is no text to search.
    this.places = data.pages.flatMap(([page, standing, path, places]) => places.map(([kind, anchor, label, name, text]) => ({ page, standing, path, anchor, label, name, text, kind: data.kinds[kind], isIndicator: kind === 0 })));
    this.index = new MiniSearch({
      fields: FIELDS,
      tokenize: text => this.cut(text).map(word => word.folded),
      processTerm: word => word,
      searchOptions: { combineWith: 'AND', boost: { name: 3, label: 0.5 }, boostDocument: id => this.places[id].isIndicator ? 1.5 : 1, tokenize: text => cut(text).map(word => word.folded) },
    });
    this.index.addAll(this.places.map((place, id) => ({ id, ...place, text: place.isIndicator ? '' : place.text })));
  }

  cut(text) {
    if (!this.cuts.has(text)) this.cuts.set(text, cut(text));
    return this.cuts.get(text);
  }

  /** The places, best first, each with the stretches to mark: `hits` have all the words, `near` look like them. Words with a letter wrong are looked for
   *  only where nothing else is found. */
  find(query) {
    const asked = cut(query);
    if (!asked.length) return { hits: [], near: [] };
    const last = asked.length - 1;
    const found = this.ranked(this.index.search(query, { prefix: (_, i) => i === last }), asked);
    if (found.hits.length || found.near.length) return found;
    const near = this.index.search(query, { prefix: (_, i) => i === last, fuzzy: word => word.length > 2 && !/\d/.test(word) ? 1 : false });
    return { hits: [], near: near.map(hit => this.alike(hit)) };
  }

  ranked(found, asked) {
    const { full, apart, near } = asked.some(word => word.exact !== word.folded && /[\u0300-\u036fđ]/.test(word.exact)) ? TYPED_WITH_MARKS : TYPED_WITHOUT;
    const levels = [...full, ...apart, ...near];
    const all = found.map(hit => {
      const words = this.wordsOf(hit.id);
      for (const [level, marks] of levels.entries()) {
        const marked = marks(words, asked);
        if (marked) return { place: this.places[hit.id], marks: marked, level, score: hit.score };
      }
      return { ...this.alike(hit), level: levels.length };
    }).sort((a, b) => a.level - b.level || b.score - a.score);
    const most = full.length + (all[0]?.level < full.length ? 0 : apart.length);
    return { hits: all.filter(hit => hit.level < most), near: all.filter(hit => hit.level >= most) };
  }

  alike(hit) {
    const words = this.wordsOf(hit.id);
    const marks = Object.fromEntries(FIELDS.map(field => [field, words[field].filter(word => hit.terms.includes(word.folded)).map(word => [word.start, word.end])]));
    return { place: this.places[hit.id], marks, score: hit.score };
  }

  wordsOf(id) {
    const place = this.places[id];
    return Object.fromEntries(FIELDS.map(field => [field, field === 'text' && place.isIndicator ? [] : this.cut(place[field])]));
  }
}
