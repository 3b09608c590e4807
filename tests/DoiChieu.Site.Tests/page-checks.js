// What a browser lays out wrongly, as a list of sentences: run in the page under test, with scripts of its own switched on or off.
() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);

  // One column at the head of a phone: a part that opens a second one squeezes the others to a letter a line.
  if (width <= 360 && [...document.querySelectorAll('.head > *')].some(e => e.getBoundingClientRect().left >= 30)) found.push('two columns at the head');

  const seenFrom = new Map();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('script, style, title, desc, option') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const { box, scrolls, isHeard } = window_(parent);
    if (isHeard) continue;
    const range = document.createRange();

    // Long words are cut where nothing else helps (a hash): never inside a word of letters.
    for (const long of parent.closest('code') ? [] : node.data.matchAll(/\S{10,}/g)) {
      for (const word of long[0].matchAll(/\p{L}+/gu)) {
        range.setStart(node, long.index + word.index);
        range.setEnd(node, long.index + word.index + word[0].length);
        const parts = [...range.getClientRects()].filter(r => r.width > 0);
        if (parts.some(r => r.top > parts[0].bottom - 2)) found.push(`cut in two: “${word[0]}” of “${long[0]}” in ${name(parent)}`);
      }
    }
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      if (r.width < 1 || r.height < 1) continue;
      const words = node.data.trim().replace(/\s+/g, ' ').slice(0, 60);
      if (!scrolls && (r.left < box.left - 1.5 || r.right > box.right + 1.5)) found.push(`cut off at the side: ${name(parent)} “${words}”`);
      const seen = { left: Math.max(r.left, box.left), right: Math.min(r.right, box.right), top: Math.max(r.top, box.top), bottom: Math.min(r.bottom, box.bottom), words, node };
      if (seen.right > seen.left && seen.bottom > seen.top) lines.push(seen);
    }
  }

  // The letters of a line fill about the middle two thirds of its box: lines of one paragraph may touch, letters may not.
  lines.sort((a, b) => a.top - b.top);
  for (let i = 0; i < lines.length; i++) {
    const a = lines[i];
    for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++) {
      const b = lines[j];
      const high = Math.min(a.bottom, b.bottom) - b.top;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (wide > 3 && high > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top)) found.push(`one over the other: “${a.words}” and “${b.words}” in ${name(b.node.parentElement)}`);
    }
  }

  function name(e) { return e.localName + (e.classList.length ? '.' + [...e.classList].join('.') : '') + (e.closest('[id]') ? ' in #' + e.closest('[id]').id : ''); }

  // What of an element can be seen, whether the rest can be scrolled to, and whether it is for those who listen (clipped to nothing).
  function window_(e) {
    if (e === document.body) return { box: { left: 0, right: width, top: -Infinity, bottom: Infinity }, scrolls: false, isHeard: false };
    if (seenFrom.has(e)) return seenFrom.get(e);
    const outer = window_(e.parentElement);
    const { overflowX, overflowY, display, clipPath } = getComputedStyle(e);
    let { box, scrolls } = outer;
    if (display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')) {
      const r = e.getBoundingClientRect();
      box = { left: Math.max(box.left, r.left), right: Math.min(box.right, r.right), top: Math.max(box.top, r.top), bottom: Math.min(box.bottom, r.bottom) };
      scrolls ||= /auto|scroll/.test(overflowX);
    }
    const isHeard = outer.isHeard || clipPath !== 'none' || e.matches('.skip:not(:focus)');
    const answer = { box, scrolls, isHeard };
    seenFrom.set(e, answer);
    return answer;
  }
  return [...new Set(found)].slice(0, 12);
}
