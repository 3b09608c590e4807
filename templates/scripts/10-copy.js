// Trang trích dẫn: nút chép cạnh lời viện dẫn và địa chỉ của mục đang mở. Không có tệp này thì chữ vẫn bôi đen và chép được.
(() => {
  const cites = document.querySelector('.cites');
  if (!cites) return;
  const say = cites.dataset;
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  cites.append(status);

  const tell = (button, words) => {
    button.textContent = words;
    status.textContent = words;
    setTimeout(() => { button.textContent = say.copy; status.textContent = ''; }, 2500);
  };
  const select = (words) => {
    const range = document.createRange();
    range.selectNodeContents(words);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };
  const copy = async (button, words) => {
    try {
      await navigator.clipboard.writeText(words.textContent.trim());
      tell(button, say.copied);
    } catch {
      select(words);
      tell(button, say.selected);
    }
  };
  const open = () => {
    // Not :target, which a browser may set only after this file has run.
    const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.cites li');
    if (!entry || entry.querySelector('button')) return;
    for (const words of entry.querySelectorAll('.copy')) {
      const name = words.closest('dd').previousElementSibling.textContent;
      const text = document.createElement('span');
      text.append(...words.childNodes);
      words.append(text);
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = say.copy;
      button.setAttribute('aria-description', name);
      button.addEventListener('click', () => copy(button, text));
      if (words.localName === 'a') words.after(button); else words.append(button);
    }
  };
  addEventListener('hashchange', open);
  open();
})();
