// The search page. What is asked stands in the address (?q=…), so that a search can be sent to somebody and the way back leads to it.
// Library and data are fetched when somebody searches, not before.
const PAGE = 20;
const form = document.querySelector('main form.find');
if (form) {
  const say = form.dataset;
  const input = form.querySelector('input');
  const status = document.getElementById('so-ket-qua');
  const section = document.querySelector('.found');
  const none = section.querySelector('.none');
  // What has all the words, and below its own heading what comes near.
  const lists = ['.hits', '.near .hits'].map(name => {
    const list = section.querySelector(name);
    return { list, more: list.nextElementSibling, hits: [] };
  });
  let loading;
  let shown = '';

  // `{0:one|many}` as in the files of words.
  const fill = (words, ...values) => words.replace(/\{(\d)(?::([^|}]*)\|([^}]*))?\}/g, (_, i, one, many) => one === undefined ? values[i] : values[i] === 1 ? one : many);
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

  const add = ({ list, more, hits }) => {
    const first = list.childElementCount;
    list.append(...hits.slice(first, first + PAGE).map(hit => result(hit, say.root)));
    const left = hits.length - list.childElementCount;
    more.hidden = left === 0;
    more.firstChild.textContent = fill(say.more, Math.min(PAGE, left));
    return list.children[first];
  };

  const put = (...found) => {
    for (const [i, part] of lists.entries()) {
      part.hits = found[i];
      part.list.replaceChildren();
      add(part);
    }
    section.querySelector('.near').hidden = !found[1].length;
  };

  const clear = words => {
    shown = '';
    put([], []);
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
    if (query !== input.value.trim() || query === shown) return;
    const { hits, near } = finder.find(query);
    shown = query;
    put(hits, near);
    section.hidden = false;
    none.hidden = hits.length + near.length > 0;
    const found = fill(hits.length ? say.found : near.length ? say.near : say.none, hits.length || near.length, query);
    status.textContent = hits.length && near.length ? `${found} ${fill(say.also, near.length)}` : found;
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
  for (const part of lists) part.more.firstChild.addEventListener('click', () => add(part).querySelector('a').focus());
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
