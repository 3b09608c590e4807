// The search page. What is asked stands in the address (?q=…), so that a search can be sent to somebody and the way back leads to it.
// Library and data are fetched when somebody searches, not before.
const PAGE = 20;
const form = document.querySelector('main form.find');
if (form) {
  const say = form.dataset;
  const input = form.querySelector('input');
  const status = document.getElementById('so-ket-qua');
  const section = document.querySelector('.found');
  const list = section.querySelector('ol');
  const [none, more] = [section.querySelector('.none'), section.querySelector('.act')];
  let loading;
  let shown = { query: '', hits: [] };

  const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, i) => values[i]);
  const asked = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const address = query => {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query); else url.searchParams.delete('q');
    url.hash = '';
    return url.href;
  };

  // A search that was sent stays on the way back; what is being typed only stands in the address.
  const write = (query, state) => history[history.state?.sent && query !== asked() ? 'pushState' : 'replaceState'](state, '', address(query));

  const load = () => loading ??= (async () => {
    try {
      const [library, answer] = await Promise.all([import(new URL(say.library, location.href)), fetch(new URL(say.index, location.href))]);
      if (!answer.ok) throw new Error(answer.statusText);
      return new Finder(library.default, await answer.json());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  })();

  const add = () => {
    const first = list.childElementCount;
    list.append(...shown.hits.slice(first, first + PAGE).map(hit => result(hit, say.root)));
    const left = shown.hits.length - list.childElementCount;
    more.hidden = left === 0;
    more.firstChild.textContent = fill(say.more, Math.min(PAGE, left));
    return list.children[first];
  };

  const clear = words => {
    shown = { query: '', hits: [] };
    list.replaceChildren();
    section.hidden = true;
    status.textContent = words;
  };

  const show = async () => {
    const query = input.value.trim();
    if (!query) return clear(say.hint);
    let finder;
    try {
      if (!loading) status.textContent = say.loading;
      finder = await load();
    } catch {
      return clear(say.failed);
    }
    if (query !== input.value.trim() || query === shown.query) return;
    const { hits, isNear } = finder.find(query);
    shown = { query, hits };
    list.replaceChildren();
    add();
    section.hidden = false;
    none.hidden = hits.length > 0;
    status.textContent = fill(hits.length ? isNear ? say.near : say.found : say.none, hits.length, query);
  };

  let waiting;
  input.addEventListener('focus', () => load().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      write(input.value.trim(), null);
      show();
    }, 150);
  });
  input.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    input.dispatchEvent(new Event('input'));
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    write(input.value.trim(), { sent: true });
    show();
  });
  more.firstChild.addEventListener('click', () => add().querySelector('a').focus());
  addEventListener('popstate', () => {
    input.value = asked();
    show();
  });

  status.textContent = say.hint;
  input.value = asked();
  if (input.value) {
    write(input.value, { sent: true });
    show();
  }
}
