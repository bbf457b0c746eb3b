// The list of tables and columns: a tree of one Tab stop, in which the arrow keys move.

import { counted, element, plain, rove, shown, textOf } from "./text.js";

const OPEN_AT_FIRST = 60; // columns of all tables, up to which the tables are open

const TYPES = { text: "text", number: "number", time: "date", boolean: "yes/no", others: "" };

/** The name by which explanations call a column. */
export const itemOf = (table, column) => (column ? `${table}.${column}` : table);

export class SchemaList {
  /**
   * @param list the element that becomes the tree
   * @param insert called with a name, and with the same as it stands in a query
   * @param point called with the item that is pointed at, or null
   */
  constructor(list, { insert, point, filtered }) {
    this.list = list;
    this.insert = insert;
    this.point = point;
    this.filtered = filtered;
    this.rows = []; // {node, item, table, column, toggles}
    this.open = new Set();
    list.addEventListener("keydown", (event) => this.#key(event));
  }

  show(schema) {
    const columns = schema.tables.reduce((sum, table) => sum + table.columns.length, 0);
    this.open = new Set(columns <= OPEN_AT_FIRST ? schema.tables.map((table) => table.name) : []);
    this.rows = schema.tables.flatMap((table) => [
      this.#row(table, null),
      ...table.columns.map((column) => this.#row(table, column)),
    ]);
    this.list.replaceChildren(...this.rows.map((row) => row.node));
    this.filter("");
    return `${counted(schema.tables.length, "table")}, ${counted(columns, "column")}`;
  }

  /** Shows what has a text in its name, and how much there is. */
  filter(text) {
    const wanted = text.trim().toLowerCase();
    const has = (name) => name.toLowerCase().includes(wanted);
    for (const row of this.rows) {
      const table = row.table.name;
      if (row.column) row.node.hidden = wanted ? !has(table) && !has(row.column.name) : !this.open.has(table);
      else row.node.hidden = !!wanted && !has(table) && !row.table.columns.some((column) => has(column.name));
      if (!row.column) row.node.setAttribute("aria-expanded", String(!!wanted || this.open.has(table)));
    }
    const visible = this.rows.filter((row) => !row.node.hidden);
    for (const row of this.rows) row.node.tabIndex = row === visible[0] ? 0 : -1;
    this.wanted = text;
    this.filtered(visible.length);
  }

  /** Marks items, each more or less: a map from the item to a share. */
  mark(items) {
    let first = null;
    for (const row of this.rows) {
      let share = items.get(row.item) ?? 0;
      if (!row.column && !share && !this.#isOpen(row.table.name)) {
        // A closed table stands for its columns.
        share = Math.max(0, ...row.table.columns.map((column) => items.get(itemOf(row.table.name, column.name)) ?? 0));
      }
      row.node.classList.toggle("lit", share > 0);
      row.node.style.setProperty("--share", String(Math.round(25 + 75 * Math.min(1, share)) + "%"));
      if (share > 0 && !row.node.hidden) first ??= row.node;
    }
    const box = this.list.getBoundingClientRect();
    const place = first?.getBoundingClientRect();
    if (place && (place.top < box.top || place.bottom > box.bottom)) {
      this.list.scrollTop += place.top - box.top - box.height / 3; // within the list only: the page stays where it is
    }
  }

  #isOpen = (table) => this.open.has(table) || !!this.wanted?.trim();

  #row(table, column) {
    const item = itemOf(table.name, column?.name);
    const named = column ?? table;
    const about = column ? TYPES[column.type] ?? column.type : table.is_view ? "view" : "";
    const keys = column?.is_key ? "key" : "";
    const leads = column?.references?.length ? column.references.map((each) => `→ ${plain(each)}`).join(", ") : "";
    const samples = column?.samples?.length ? column.samples.map((value) => plain(textOf(value))).join(" · ") : "";
    const node = element(
      "li",
      {
        role: "treeitem",
        class: column ? "column" : "table",
        "aria-level": column ? 2 : 1,
        "aria-label": [plain(named.name), about, keys, leads, samples && `such as ${samples}`].filter(Boolean).join(", "),
        tabindex: -1,
        title: samples ? `such as ${samples}` : null,
        onclick: (event) => this.#click(event, row),
        onmouseenter: () => this.point(item),
        onmouseleave: () => this.point(null),
        onfocus: () => this.point(item),
        onblur: () => this.point(null),
      },
      column ? [] : element("span", { class: "toggle", "aria-hidden": "true" }),
      element("span", { class: "name" }, shown(named.name)),
      keys ? element("span", { class: "badge" }, keys) : [],
      about ? element("span", { class: "type" }, about) : [],
      leads ? element("span", { class: "reference" }, leads) : [],
      samples ? element("span", { class: "samples" }, samples) : [],
    );
    const row = { node, item, table, column };
    return row;
  }

  #click(event, row) {
    if (event.target.classList.contains("toggle")) this.#toggle(row.table.name, !this.open.has(row.table.name));
    else this.insert((row.column ?? row.table).name, (row.column ?? row.table).sql);
  }

  #toggle(table, open) {
    if (open) this.open.add(table);
    else this.open.delete(table);
    const focused = this.rows.find((row) => row.node === document.activeElement);
    this.filter(this.wanted ?? "");
    if (focused) rove(this.rows.map((row) => row.node), focused.node);
  }

  #key(event) {
    const visible = this.rows.filter((row) => !row.node.hidden);
    const at = visible.findIndex((row) => row.node === document.activeElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = visible[at];
    const go = (place) => rove(this.rows.map((each) => each.node), visible[Math.max(0, Math.min(place, visible.length - 1))].node);
    const moves = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(visible.length - 1),
      ArrowRight: () => (row.column || this.open.has(row.table.name) ? go(at + 1) : this.#toggle(row.table.name, true)),
      ArrowLeft: () => (row.column ? go(visible.findIndex((each) => each.table === row.table && !each.column)) : this.#toggle(row.table.name, false)),
      Enter: () => this.insert((row.column ?? row.table).name, (row.column ?? row.table).sql),
      " ": () => this.insert((row.column ?? row.table).name, (row.column ?? row.table).sql),
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    moves[event.key]();
  }
}
