// A printed table can be sorted by a column: forwards, backwards, and back to the order in which it is printed. Without this script that order is all there is.
for (const table of document.querySelectorAll("table[data-sort]")) {
  const body = table.tBodies[0];
  const printed = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const status = document.createElement("p");
  status.className = "vh";
  status.setAttribute("role", "status");
  table.before(status);
  table.classList.add("sorts");

  // Sorted, a row has left its group: it says which.
  let group = "";
  for (const row of printed) {
    if (row.classList.contains("group")) group = row.dataset.name;
    else if (group) {
      const note = document.createElement("small");
      note.className = "of";
      note.textContent = group;
      row.cells[0].append(" ", note);
    }
  }

  const key = (row, column) => {
    const cell = row.cells[column].cloneNode(true);
    for (const ours of cell.querySelectorAll(".pil, .tools, .back, .of, .cn, del")) ours.remove();
    return cell.textContent.trim();
  };

  const show = (column, state) => {
    heads.forEach((head, i) => head.setAttribute("aria-sort", i === column ? state : "none"));
    table.classList.toggle("sorted", state !== "none");
    if (state === "none") {
      body.append(...printed);
      status.textContent = table.dataset.printed;
      return;
    }
    const rows = printed.filter((row) => !row.classList.contains("group")).map((row) => [key(row, column), row]);
    const way = state === "ascending" ? 1 : -1;
    rows.sort(([a], [b]) => (a === "") - (b === "") || way * order.compare(a, b));
    body.append(...rows.map(([, row]) => row));
    status.textContent = table.dataset[way > 0 ? "up" : "down"].replace("{0}", heads[column].textContent);
  };

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      show(column, now === "none" ? "ascending" : now === "ascending" ? "descending" : "none");
    });
  });
}
