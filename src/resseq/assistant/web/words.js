// The words of the question, and what of the database each led to.

import { element, plain, rove, shown } from "./text.js";

// What is said of how a word led to something, beside what it led to.
const HOW = { name: "", value: "", number: "", meaning: " (by attention)", words: " (found nowhere in the data)" };
const SEEN = 0.12; // of the model's attention, from which on it is shown

/** For each word, what it led to: a map from an item of the schema to a share of the attention, 1 for what is named. */
function linksOf(explanation, items) {
  const links = explanation.words.map(() => new Map());
  explanation.steps.forEach((step, at) => {
    if (!items.has(step)) return;
    explanation.attention[at]?.forEach((share, place) => {
      if (share >= SEEN) links[place].set(step, Math.max(share, links[place].get(step) ?? 0));
    });
  });
  explanation.words.forEach((word, place) => {
    for (const lead of word.leads) if (items.has(lead.name)) links[place].set(lead.name, 1);
  });
  return links;
}

export class Words {
  /**
   * @param line the element for the words
   * @param said where it is told what a word led to
   * @param mark called with the items of the schema to be marked
   */
  constructor(line, said, mark) {
    this.line = line;
    this.said = said;
    this.mark = mark;
    this.nodes = [];
    this.links = [];
    line.addEventListener("keydown", (event) => this.#key(event));
  }

  show(explanation, items) {
    this.links = linksOf(explanation, items);
    const characters = Array.from(explanation.question); // the places count characters, not halves of pairs
    const parts = [];
    let end = 0;
    this.nodes = [];
    explanation.words.forEach((word, place) => {
      parts.push(...shown(characters.slice(end, word.start).join("")));
      end = word.end;
      const tells = word.leads.length > 0 || this.links[place].size > 0 || !word.is_read;
      if (!tells) {
        parts.push(...shown(word.text));
        return;
      }
      const telling = this.#telling(word, place);
      const node = element(
        "span",
        {
          class: ["word", word.is_read ? word.leads[0]?.kind ?? "looked" : "unread"].join(" "),
          role: "button",
          tabindex: this.nodes.length ? -1 : 0,
          "aria-description": telling,
          onmouseenter: () => this.#point(place, telling),
          onmouseleave: () => this.#point(null, ""),
          onfocus: () => this.#point(place, telling),
          onblur: () => this.#point(null, ""),
          onclick: (event) => event.currentTarget.focus(),
        },
        shown(word.text),
      );
      node.dataset.place = place;
      this.nodes.push(node);
      parts.push(node);
    });
    parts.push(...shown(characters.slice(end).join("")));
    this.line.replaceChildren(...parts);
    this.#point(null, "");
  }

  /** Marks the words that led to an item of the schema. */
  markWords(item) {
    for (const node of this.nodes) node.classList.toggle("lit", item !== null && this.links[node.dataset.place].has(item));
  }

  #telling(word, place) {
    const named = word.leads.map((lead) => `${lead.kind} ${plain(lead.name)}${HOW[lead.how] ?? ` (by ${plain(lead.how)})`}`);
    const known = new Set(word.leads.map((lead) => lead.name));
    const looked = [...this.links[place]]
      .filter(([item]) => !known.has(item))
      .sort((one, other) => other[1] - one[1])
      .slice(0, 4)
      .map(([item, share]) => `${plain(item)} ${Math.round(100 * share)} %`);
    const parts = [];
    if (named.length) parts.push(`led to ${named.join(", ")}`);
    if (looked.length) parts.push(`${named.length ? "also " : ""}looked at when choosing ${looked.join(", ")}`);
    if (!word.is_read) parts.push("was left unread: nothing in the query comes from it");
    return parts.join("; ");
  }

  #point(place, telling) {
    this.mark(place === null ? new Map() : this.links[place]);
    for (const node of this.nodes) node.classList.toggle("lit", Number(node.dataset.place) === place);
    this.said.replaceChildren(
      ...(place === null
        ? [this.nodes.length ? "Point at an underlined word, or move among them with the arrow keys, to see what it led to." : ""]
        : [element("strong", {}, this.nodes.find((node) => Number(node.dataset.place) === place).textContent), ` ${telling}.`]),
    );
  }

  #key(event) {
    const at = this.nodes.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: this.nodes.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    rove(this.nodes, this.nodes[Math.max(0, Math.min(to, this.nodes.length - 1))]);
  }
}
