// Text and elements. Whatever comes from a database becomes a text node here, never markup.

// Characters that are not seen, or that reorder others: controls, marks of direction, breaks, and the like.
const ODD =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

const SIGNS = { "\n": "↵", "\r": "↵", "\t": "⇥" };

const signOf = (character) => SIGNS[character] ?? `‹U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}›`;

/** A text in which everything can be seen. */
export const plain = (text) => String(text).replace(ODD, signOf);

/** The invisible characters of a text, each once. */
export const oddities = (text) => [...new Set(text.replace(/[\n\t]/g, " ").match(ODD) ?? [])].map(signOf);

/** The same as nodes, with what stands for invisible characters set apart. */
export function shown(text) {
  const nodes = [];
  let end = 0;
  for (const found of String(text).matchAll(ODD)) {
    if (found.index > end) nodes.push(text.slice(end, found.index));
    nodes.push(element("span", { class: "odd", title: "a character that is not seen" }, signOf(found[0])));
    end = found.index + found[0].length;
  }
  nodes.push(String(text).slice(end));
  return nodes;
}

/** An element with attributes, and with texts and nodes inside; an attribute of false or null is left out. */
export function element(name, attributes = {}, ...inside) {
  return filled(document.createElement(name), attributes, inside);
}

/** The same of a drawing. */
export function drawn(name, attributes = {}, ...inside) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, inside);
}

function filled(node, attributes, inside) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...inside.flat());
  return node;
}

/** A cell as text: what cannot be shown is described. */
export function textOf(cell) {
  if (cell === null) return "NULL";
  if (typeof cell !== "object") return String(cell);
  return "bytes" in cell ? `${counted(cell.bytes, "byte")} of data` : cell.number;
}

/** Whether a cell is a number. */
export const isNumber = (cell) => typeof cell === "number" || (cell !== null && typeof cell === "object" && "number" in cell);

/** The number of a cell, for sorting and drawing. */
export const numberOf = (cell) => (typeof cell === "number" ? cell : Number(cell.number.replace("inf", "Infinity")));

const digits = new Intl.NumberFormat("en");

/** A number of things, such as “1,200 rows”. */
export const counted = (number, thing) => `${digits.format(number)} ${thing}${number === 1 ? "" : "s"}`;

/** Moves the one stop of the Tab key among elements, and the focus with it. */
export function rove(elements, target) {
  for (const each of elements) each.tabIndex = each === target ? 0 : -1;
  target?.focus();
}
