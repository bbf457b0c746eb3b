// The questions of this session, which the browser forgets when the tab is closed.

import { element, shown } from "./text.js";

const PLACE = "resseq-history";
const KEPT = 50; // questions

export class History {
  /**
   * @param list the element for the questions
   * @param changed called with how many there are
   * @param choose called with the {name, question} that is chosen; `name` is the database's
   */
  constructor(list, changed, choose) {
    this.list = list;
    this.changed = changed;
    this.choose = choose;
  }

  get entries() {
    try {
      return JSON.parse(sessionStorage.getItem(PLACE)) ?? [];
    } catch {
      return []; // the browser keeps nothing for this page
    }
  }

  add(name, question) {
    const others = this.entries.filter((each) => each.name !== name || each.question !== question);
    this.#keep([{ name, question }, ...others].slice(0, KEPT));
  }

  clear() {
    this.#keep([]);
  }

  show() {
    const entries = this.entries;
    this.list.replaceChildren(
      ...entries.map((each) =>
        element(
          "li",
          {},
          element(
            "button",
            { type: "button", onclick: () => this.choose(each) },
            element("span", {}, shown(each.question)),
            element("small", {}, shown(each.name)),
          ),
        ),
      ),
    );
    this.changed(entries.length);
  }

  #keep(entries) {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(entries));
    } catch {
      // Then there is no history.
    }
    this.show();
  }
}
