// A search result leads here with the words that it found (?tim=…): they are marked in the place that the address names. The address is clean again
// right away, for whoever copies it; the words are kept beside it, for whoever comes back or reloads. Nothing depends on this file.
(() => {
  const asked = new URLSearchParams(location.search);
  const words = asked.has('tim') ? asked.getAll('tim') : history.state?.tim ?? [];
  if (!words.length) return;
  asked.delete('tim');
  history.replaceState({ ...history.state, tim: words }, '', location.pathname + (String(asked) && '?' + asked) + location.hash);

  const OURS = '.pil, .tools, .side, .back, .cn, .of, .vh, .crumb, del, svg, script, .aside';
  const BLOCKS = 'p, li, td, th, dt, dd, div, h1, h2, h3, h4, h5, h6, main';
  const MOST = 60;

  // A heading of ours stands before its words, not around them.
  const scope = () => {
    const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : document.querySelector('main');
    const all = place ? [place] : [];
    if (place && /^H\d$/.test(place.localName.toUpperCase()) && place.closest('.prose')) {
      for (let next = place.nextElementSibling; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling) all.push(next);
    }
    return all;
  };

  // The letters in view with where each stands; white space is one blank, and between blocks there is one.
  const letters = roots => {
    const all = [];
    let block = null;
    const blank = () => { if (all.length && all.at(-1).letter !== ' ') all.push({ letter: ' ' }); };
    for (const root of roots) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const parent = node.parentElement;
        if (parent.closest(OURS)) continue;
        if (parent.closest(BLOCKS) !== block) blank();
        block = parent.closest(BLOCKS);
        for (let i = 0; i < node.data.length; i++) {
          if (/\s/.test(node.data[i])) blank(); else all.push({ letter: node.data[i].toLowerCase(), node, i });
        }
      }
    }
    return all;
  };

  const isWord = letter => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
  const find = (all, text, phrase) => {
    const found = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) found.push(all.slice(at, at + phrase.length));
    }
    return found;
  };

  // One mark for each text that the words run through, from the last to the first: what stands before keeps its place.
  const mark = places => {
    const runs = [];
    for (const letter of [...new Set(places.flat())].filter(l => l.node)) {
      const run = runs.at(-1);
      if (run && run.node === letter.node && !letter.node.data.slice(run.end + 1, letter.i).trim()) run.end = letter.i;
      else runs.push({ node: letter.node, start: letter.i, end: letter.i });
    }
    for (const { node, start, end } of runs.reverse()) {
      const middle = node.splitText(start);
      middle.splitText(end + 1 - start);
      const made = document.createElement('mark');
      made.className = 'hit';
      middle.replaceWith(made);
      made.append(middle);
    }
  };

  const all = letters(scope());
  const text = all.map(l => l.letter).join('');
  const phrases = words.map(w => w.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()).filter(w => w);
  // What stands between the words (a spelled-out short form, the number of a correction) parts a phrase: then its words are marked.
  const places = phrases.flatMap(phrase => {
    const whole = find(all, text, phrase);
    return whole.length ? whole : phrase.split(' ').flatMap(word => find(all, text, word));
  });
  const order = new Map(all.map((letter, i) => [letter, i]));
  mark(places.sort((a, b) => order.get(a[0]) - order.get(b[0])).slice(0, MOST));
})();
