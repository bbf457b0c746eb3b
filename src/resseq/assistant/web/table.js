// The result: a table that is sorted, turned over and walked through by keys, and the same as CSV.

import { counted, element, isNumber, numberOf, plain, rove, shown, textOf } from "./text.js";

const ROWS = 10; // of a page
const LONGEST = 2000; // characters of a text that are shown

const compareTexts = new Intl.Collator("en", { numeric: true }).compare;

function compare(one, other) {
  if (isNumber(one) && isNumber(other)) return numberOf(one) - numberOf(other);
  return isNumber(one) ? -1 : isNumber(other) ? 1 : compareTexts(textOf(one), textOf(other));
}

export class ResultTable {
  /**
   * @param place the element that holds the table
   * @param turned called with the first and last row that are shown, and with the number of rows
   */
  constructor(place, turned) {
    this.place = place;
    this.turned = turned;
    this.result = { columns: [], rows: [] };
    place.addEventListener("keydown", (event) => this.#key(event));
  }

  show(result) {
    this.result = result;
    this.sorting = { column: -1, descending: false };
    this.rows = result.rows;
    this.page = 0;
    this.#draw();
  }

  get pages() {
    return Math.max(1, Math.ceil(this.rows.length / ROWS));
  }

  turn(pages) {
    const page = Math.max(0, Math.min(this.page + pages, this.pages - 1));
    const moves = page !== this.page;
    this.page = page;
    if (moves) this.#draw();
    return moves;
  }

  #sort(column) {
    const { column: before, descending } = this.sorting;
    this.sorting =
      before !== column ? { column, descending: false } : descending ? { column: -1, descending: false } : { column, descending: true };
    const sign = this.sorting.descending ? -1 : 1;
    this.rows =
      this.sorting.column < 0
        ? this.result.rows
        : this.result.rows.toSorted((one, other) => {
            const [a, b] = [one[column], other[column]];
            if (a === null || b === null) return (a === null) - (b === null); // what is not known comes last
            return sign * compare(a, b);
          });
    this.page = 0;
    this.#draw();
    this.#cell(0, column).focus();
  }

  #draw() {
    const { columns } = this.result;
    const { column: sorted, descending } = this.sorting;
    const numeric = columns.map((_, at) => this.result.rows.some((row) => row[at] !== null) && this.result.rows.every((row) => row[at] === null || isNumber(row[at])));
    const rows = this.rows.slice(this.page * ROWS, (this.page + 1) * ROWS);
    const heads = columns.map((name, at) =>
      element(
        "th",
        { scope: "col", class: numeric[at] ? "number" : null, "aria-sort": at === sorted ? (descending ? "descending" : "ascending") : "none" },
        element(
          "button",
          { type: "button", tabindex: at ? -1 : 0, title: "Sort", onclick: () => this.#sort(at) },
          element("span", {}, shown(name)),
          element("span", { class: "arrow", "aria-hidden": "true" }, at === sorted ? (descending ? "▼" : "▲") : ""),
        ),
      ),
    );
    const body = rows.map((row, place) => element("tr", { "aria-rowindex": this.page * ROWS + place + 2 }, row.map((cell, at) => element("td", { tabindex: -1, class: numeric[at] ? "number" : null }, this.#inside(cell)))));
    const table = element(
      "table",
      { role: "grid", "aria-rowcount": this.rows.length + 1, "aria-colcount": columns.length, "aria-label": "Result" },
      element("thead", {}, element("tr", {}, heads)),
      element("tbody", {}, body),
    );
    table.classList.toggle("single", columns.length === 1 && this.rows.length === 1);
    this.place.replaceChildren(table);
    this.turned(this.page * ROWS + 1, this.page * ROWS + rows.length, this.rows.length);
  }

  #inside(cell) {
    const text = textOf(cell);
    if (cell === null || (typeof cell === "object" && "bytes" in cell)) return element("span", { class: "absent" }, text);
    if (text.length <= LONGEST) return shown(text);
    return [...shown(text.slice(0, LONGEST)), element("span", { class: "absent" }, ` … ${counted(text.length, "character")}`)];
  }

  /** The element that takes the focus of a row and column; row 0 is the head. */
  #cell(row, column) {
    const cell = this.place.querySelectorAll("tr")[row]?.children[column];
    return cell?.querySelector("button") ?? cell;
  }

  #key(event) {
    const cell = document.activeElement?.closest("th, td");
    if (!cell || !this.place.contains(cell) || event.altKey || event.metaKey) return;
    const rows = [...this.place.querySelectorAll("tr")];
    const row = rows.indexOf(cell.parentElement);
    const column = [...cell.parentElement.children].indexOf(cell);
    const width = this.result.columns.length;
    const go = (to, across) => {
      const all = [...this.place.querySelectorAll("th button, td")];
      const lines = this.place.querySelectorAll("tr").length;
      rove(all, this.#cell(Math.max(0, Math.min(to, lines - 1)), Math.max(0, Math.min(across, width - 1))));
    };
    const moves = {
      ArrowRight: () => go(row, column + 1),
      ArrowLeft: () => go(row, column - 1),
      ArrowDown: () => (row === rows.length - 1 && this.turn(1) ? go(1, column) : go(row + 1, column)),
      ArrowUp: () => (row === 1 && this.turn(-1) ? go(ROWS, column) : go(row - 1, column)),
      Home: () => go(row, 0),
      End: () => go(row, width - 1),
      PageDown: () => this.turn(1) && go(row, column),
      PageUp: () => this.turn(-1) && go(row, column),
    };
    if (!(event.key in moves)) return;
    event.preventDefault();
    moves[event.key]();
  }

  /** The rows in the order in which they are shown, as CSV. */
  csv() {
    const line = (cells) => cells.map(field).join(",");
    return [line(this.result.columns), ...this.rows.map(line), ""].join("\r\n");
  }
}

const NUMERAL = /^[+-]?\d+([.,]\d+)*([eE][+-]?\d+)?$/;

/** A field of CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front; a number does not. */
function field(cell) {
  if (cell === null) return "";
  let text = textOf(cell);
  if (!isNumber(cell) && /^[=+\-@\t\r\n]/.test(text) && !NUMERAL.test(text)) text = `'${text}`;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives a person a file to keep. */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name that every system takes for a file. */
export const fileName = (text) => (plain(text).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "result") + ".csv";
