// A comparison: show one theme or one conclusion, sort the rows of each theme, open all quotations. The state is in the address
// (?chu-de=…&ket-luan=…&xep=…&mo=1), so that a view can be sent to somebody. Without this script every row is there, and links show one conclusion.
(() => {
  const bar = document.querySelector('.filt');
  const status = document.querySelector('.shown');
  // The list of indicators has a bar of themes too, and no rows to narrow.
  if (!bar || !status) return;
  const rows = [...document.querySelectorAll('.cmp .row')];
  const themes = [...document.querySelectorAll('.theme')];
  const printed = new Map(rows.map((row, i) => [row, i]));
  const conclusions = [...bar.querySelectorAll('a[href^="#loc-"]')];
  const byTheme = [...bar.querySelectorAll('a')].filter(a => !conclusions.includes(a));
  const order = [...bar.querySelectorAll('[href^="#loc-"]')].map(a => a.hash.slice(5));
  const kind = row => [...row.classList].find(c => c.startsWith('is-'))?.slice(3) ?? '';
  const name = row => row.querySelector('th').textContent;
  const collator = new Intl.Collator('vi', { numeric: true });
  const compare = {
    'ten': (a, b) => collator.compare(name(a), name(b)),
    'ket-luan': (a, b) => order.indexOf(kind(a)) - order.indexOf(kind(b)) || printed.get(a) - printed.get(b),
  };

  const read = () => new URLSearchParams(location.search);
  const write = (key, value) => {
    const state = read();
    if (value) state.set(key, value); else state.delete(key);
    const query = state.toString();
    history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
    show();
  };

  const show = () => {
    const state = read();
    const [theme, conclusion, sort] = ['chu-de', 'ket-luan', 'xep'].map(key => state.get(key) ?? '');
    let seen = 0;
    for (const section of themes) {
      for (const group of section.querySelectorAll('tbody')) {
        const inside = rows.filter(row => row.parentNode === group);
        for (const row of inside) row.hidden = (theme && section.id !== theme) || (conclusion && kind(row) !== conclusion);
        group.append(...inside.toSorted(compare[sort] ?? ((a, b) => printed.get(a) - printed.get(b))));
        group.hidden = inside.every(row => row.hidden);
        seen += inside.filter(row => !row.hidden).length;
      }
      section.hidden = [...section.querySelectorAll('tbody')].every(group => group.hidden);
    }
    for (const a of conclusions) mark(a, 'aria-current', a.hash.slice(5) === conclusion);
    for (const a of byTheme) mark(a, 'aria-current', a.hash.slice(1) === theme);
    for (const b of bar.querySelectorAll('[data-sort]')) mark(b, 'aria-pressed', b.dataset.sort === (compare[sort] ? sort : ''));
    const open = state.get('mo') === '1';
    mark(bar.querySelector('[data-open]'), 'aria-pressed', open);
    if (open !== opened) for (const row of rows) row.querySelector('details').open = open;
    opened = open;
    status.querySelector('b').textContent = seen;
    status.hidden = seen === rows.length;
  };
  const mark = (element, attribute, value) => element.setAttribute(attribute, String(value));
  let opened = false;

  for (const control of bar.querySelectorAll('.js')) control.hidden = false;
  bar.addEventListener('click', event => {
    const control = event.target.closest('a, button');
    if (!control) return;
    event.preventDefault();
    const state = read();
    const toggle = (key, value) => write(key, state.get(key) === value ? '' : value);
    if (conclusions.includes(control)) toggle('ket-luan', control.hash.slice(5));
    else if (byTheme.includes(control)) toggle('chu-de', control.hash.slice(1));
    else if ('open' in control.dataset) toggle('mo', '1');
    else write('xep', control.dataset.sort);
  });
  status.querySelector('button').addEventListener('click', () => {
    const state = read();
    for (const key of ['chu-de', 'ket-luan']) state.delete(key);
    history.replaceState(null, '', location.pathname + (state.size ? '?' + state : ''));
    show();
    bar.parentNode.open = true;
    bar.querySelector('a, button').focus();
  });

  // A link to a row wins over what is hidden.
  const reveal = () => {
    const row = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.closest('[hidden]')) {
      history.replaceState(null, '', location.pathname + location.hash);
      show();
      row.scrollIntoView();
    }
  };
  addEventListener('hashchange', reveal);
  addEventListener('popstate', show);
  show();
  reveal();
})();
