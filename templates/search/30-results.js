// A result on the page. Everything from texts and from the reader goes in as text, never as markup.
const AROUND = 70;
const LONGEST = 260;
const LONGEST_NAMES = 110;
const MOST_LED = 6;

const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
};

// Words one behind the other are marked as one.
const joined = (text, marks) => marks.reduce((all, [start, end]) => {
  const before = all.at(-1);
  if (before && start <= before[1]) before[1] = Math.max(before[1], end);
  else if (before && /^\s+$/.test(text.slice(before[1], start))) before[1] = end;
  else all.push([start, end]);
  return all;
}, []);

const marked = (text, marks, from = 0, to = text.length) => {
  const parts = [];
  let at = from;
  for (const [start, end] of joined(text, marks)) {
    if (start < from || end > to) continue;
    parts.push(text.slice(at, start), element('mark', 'hit', text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts;
};

// The words around the first mark, cut between words.
const excerpt = (text, marks, longest = LONGEST) => {
  const first = marks[0]?.[0] ?? 0;
  let from = first > AROUND ? text.indexOf(' ', first - AROUND) + 1 : 0;
  if (text.length - from < longest) from = Math.min(from, Math.max(0, text.indexOf(' ', text.length - longest) + 1));
  let to = text.length;
  if (to - from > longest) to = text.lastIndexOf(' ', from + longest);
  if (to <= from) to = from + longest;
  return [from > 0 ? '… ' : '', ...marked(text, marks, from, to), to < text.length ? ' …' : ''];
};

// The page that a result leads to marks these words: see scripts/10-found.js.
const leads = ({ place, marks }, root) => {
  const url = new URL(root + place.path, location.href);
  const own = joined(place.text, marks.text).map(([start, end]) => place.text.slice(start, end));
  const named = place.anchor ? [] : joined(place.name, marks.name).map(([start, end]) => place.name.slice(start, end));
  for (const words of [...new Set([...own, ...named])].slice(0, MOST_LED)) url.searchParams.append('tim', words);
  url.hash = place.anchor;
  return url.href;
};

const said = (place, marks) => {
  const printed = place.path.startsWith('van-ban/');
  const words = element('p', printed ? 'q' : 'small', ...excerpt(place.text, marks.text));
  if (printed) words.lang = 'vi';
  return words;
};

const result = (hit, root) => {
  const { place, marks } = hit;
  const link = element('a', '');
  link.href = leads(hit, root);
  // A short form and an indicator are called by their name, a place in a document by where it stands.
  if (place.page && place.label) link.append(place.page, ', ', ...marked(place.label, marks.label));
  else if (place.name) link.append(...marked(place.name, marks.name));
  else link.append(place.page);
  const item = element('li', '', element('p', 'kick', place.standing ? `${place.kind}, ${place.standing}` : place.kind), element('p', 'to', link));
  // A paragraph may set ten values: their names are there to be found, all of them at once tell nothing.
  if (place.page && place.label && place.name && (marks.name.length || place.name.length <= LONGEST_NAMES)) item.append(element('p', 'of', ...excerpt(place.name, marks.name, LONGEST_NAMES)));
  if (place.text) item.append(said(place, marks));
  return item;
};
