// The page: asks the server, and shows what it answers.

import { chartOf, plotOf } from "./chart.js";
import { History } from "./history.js";
import { SchemaList, itemOf } from "./schema.js";
import { ResultTable, download, fileName } from "./table.js";
import { counted, element, oddities, plain, rove, shown } from "./text.js";
import { Words } from "./words.js";

const at = (id) => document.getElementById(id);
const client = Array.from(crypto.getRandomValues(new Uint32Array(2)), (each) => each.toString(36)).join("");
const SURE = [[0.9, "Very sure"], [0.75, "Quite sure"], [0.5, "Fairly sure"], [0.25, "Not sure"], [0, "A mere guess"]];

const state = {
  databases: [],
  saves: false,
  items: new Set(), // of the schema
  pending: null, // what is being waited for, as an AbortController
  answer: null,
  result: null, // with the `sql` that it is of
  plot: null,
  target: null, // the field into which names go
};

// ------------------------------------------------------------------------------------------------ the server

/** Calls the API; of what fails, throws the line that tells why. */
async function call(path, content, signal) {
  const headers = { "X-Client": client };
  if (content) headers["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(path, { method: content ? "POST" : "GET", headers, body: content && JSON.stringify(content), signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("server: it does not answer — start it again with `resseq serve`");
  }
  const message = await response.json();
  if (!response.ok) throw new Error(message.error);
  return message;
}

/** Does one thing at a time: what was begun before is cancelled, and the server ends its query. */
async function wait(doing, work) {
  state.pending?.abort();
  const pending = (state.pending = new AbortController());
  at("doing").textContent = doing;
  at("busy").hidden = false;
  at("problem").hidden = true;
  at("status").textContent = doing;
  document.body.setAttribute("aria-busy", "true");
  try {
    await work(pending.signal);
  } catch (error) {
    if (error.name !== "AbortError") fail(error.message);
    else if (state.pending === pending) at("status").textContent = "Cancelled.";
  } finally {
    if (state.pending === pending) {
      state.pending = null;
      at("busy").hidden = true;
      document.body.removeAttribute("aria-busy");
    }
  }
}

function cancel() {
  if (!state.pending) return false;
  state.pending.abort();
  at("question").focus();
  return true;
}

function fail(message) {
  const [, place, rest] = /^(\w+): (.*)$/s.exec(message) ?? [null, "", message];
  at("problem").replaceChildren(...(place ? [element("strong", {}, place), " "] : []), ...shown(rest));
  at("problem").hidden = false;
}

// ------------------------------------------------------------------------------------------------ asking

const database = () => at("database").value;

async function ask(question) {
  if (!question.trim()) return at("question").focus();
  await wait("Thinking", async (signal) => {
    const answer = await call("api/ask", { database: database(), question }, signal).catch((error) => {
      if (error.name !== "AbortError") clear(); // what stands there is not the answer to this question
      throw error;
    });
    history.add(answer.database, question);
    show(answer);
  });
}

async function run(sql) {
  if (!sql.trim()) return at("sql").focus();
  await wait("Running the query", async (signal) => {
    hideResult(); // so that no result stands beside a query that it is not of
    const place = readings().findIndex((each) => each.sql === sql);
    choose(place);
    showReading(readings()[place] ?? null, place < 0 ? "Your own query" : "Read as");
    if (state.answer) showNotes(state.answer.explanation, readings()[place]?.notes);
    const { result } = await call("api/run", { database: database(), sql }, signal);
    showResult(result, sql);
    at("status").textContent = `${rowsOf(result)}.`;
  });
}

function show(answer) {
  state.answer = answer;
  at("welcome").hidden = true;
  hideResult();
  const found = answer.sql !== "";
  at("nothing").hidden = found;
  at("answer").hidden = !found;
  at("others").hidden = answer.alternatives.length === 0;
  showAlternatives();
  if (!found) {
    setSql("");
    choose(-1);
    at("nearest-lead").hidden = answer.nearest.length === 0;
    at("nearest").replaceChildren(...answer.nearest.map((name) => element("li", {}, element("button", { type: "button", class: "chip", onclick: () => insertInto(at("question"), name) }, shown(name)))));
    at("status").textContent = `This does not seem to be in the data. The nearest names in it are ${answer.nearest.map(plain).join(", ")}.`;
    return;
  }
  showReading(answer, "Read as");
  words.show(answer.explanation, state.items);
  showNotes(answer.explanation);
  setSql(answer.sql);
  if (answer.problem) fail(answer.problem);
  else showResult(answer.result, answer.sql);
  at("status").textContent = `${plain(answer.reading)}. ${sureness(answer.confidence)}. ${answer.result ? rowsOf(answer.result) : ""}`;
}

const sureness = (confidence) => `${SURE.find(([least]) => confidence >= least)[1]}, ${percent(confidence)}`;

/** A probability in percent; nobody is certain. */
const percent = (confidence) => (confidence < 0.01 ? "under 1 %" : confidence > 0.99 ? "over 99 %" : `${Math.round(100 * confidence)} %`);

/** What a query asks for and how likely it is meant; null for one that the model did not write. */
function showReading(reading, eyebrow) {
  at("eyebrow").textContent = eyebrow;
  at("reading").replaceChildren(...(reading ? shown(sentence(reading.reading)) : ["Nothing is known of what it means"]));
  at("sure").hidden = !reading;
  if (!reading) return;
  at("sureness").textContent = sureness(reading.confidence);
  at("meter").firstElementChild.style.width = `${Math.round(100 * reading.confidence)}%`;
  at("sure").dataset.level = reading.confidence >= 0.75 ? "high" : reading.confidence >= 0.5 ? "middle" : "low";
}

/** What was read otherwise than it was written and what was left unread, with what else is to be known of a query. */
function showNotes({ notes, unread }, more = []) {
  const lines = [...new Set([...notes, ...more])].map((note) => shown(`${sentence(note)}.`));
  if (unread.length) lines.push(["Left unread: ", ...shown(unread.join(", ")), "."]);
  at("notes").replaceChildren(...lines.map((line) => element("li", {}, line)));
}

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function showAlternatives() {
  const buttons = readings().map((each, place) =>
    element(
      "button",
      { type: "button", class: "alternative", "aria-pressed": String(place === 0), tabindex: place === 1 ? 0 : -1, onclick: () => take(each) },
      element("span", { class: "percent" }, percent(each.confidence)),
      element("span", { class: "reading" }, shown(sentence(each.reading))),
      element("code", {}, shown(each.sql)),
    ),
  );
  at("alternatives").replaceChildren(...buttons.map((button) => element("li", {}, button)));
}

function take(alternative) {
  setSql(alternative.sql);
  run(alternative.sql);
}

/** Marks the query of the answer that is shown; -1 for none of them. */
function choose(place) {
  alternatives().forEach((button, each) => {
    button.setAttribute("aria-pressed", String(each === place));
    button.tabIndex = each === Math.max(place, 0) ? 0 : -1;
  });
}

/** The queries that were found for the question, the answer first if there is one. */
const readings = () => (state.answer ? [state.answer, ...state.answer.alternatives].filter((each) => each.sql !== "") : []);

const alternatives = () => [...at("alternatives").querySelectorAll("button")];

// ------------------------------------------------------------------------------------------------ results

const rowsOf = (result) => (result.truncated ? `The first ${counted(result.rows.length, "row")}` : counted(result.rows.length, "row"));

function showResult(result, sql) {
  state.result = { ...result, sql };
  at("result").hidden = false;
  at("count").textContent = `${rowsOf(result)}, ${result.seconds < 1 ? `${Math.max(1, Math.round(1000 * result.seconds))} ms` : `${result.seconds.toFixed(1)} s`}`;
  table.show(result);
  state.plot = plotOf(result);
  drawChart();
  sqlChanged();
}

function hideResult() {
  state.result = state.plot = null;
  at("result").hidden = at("chart").hidden = true;
  at("saved").textContent = "";
  sqlChanged();
}

function clear() {
  state.answer = null;
  hideResult();
  setSql("");
  for (const id of ["nothing", "answer", "others", "problem"]) at(id).hidden = true;
}

function drawChart() {
  at("chart").hidden = !state.plot;
  if (state.plot) at("chart").replaceChildren(...chartOf(state.plot, Math.max(240, Math.min(at("chart").clientWidth, 900))));
}

const table = new ResultTable(at("table"), (first, last, all) => {
  at("pages").hidden = table.pages === 1;
  at("shown").textContent = `${first}–${last} of ${all}`;
  at("previous").disabled = table.page === 0;
  at("next").disabled = table.page === table.pages - 1;
});

// ------------------------------------------------------------------------------------------------ the query

function setSql(sql) {
  at("sql").value = sql;
  sqlChanged();
}

function sqlChanged() {
  const sql = at("sql").value;
  grow(at("sql"));
  const odd = oddities(sql);
  at("sql-odd").hidden = odd.length === 0;
  at("sql-odd").textContent = `It holds characters that are not seen: ${odd.join(", ")}`;
  // What is saved is what was run and looked at.
  const learned = state.databases.find((each) => each.name === database())?.dialect === "sqlite";
  at("accept").hidden = !state.saves || !learned || !state.answer || state.result?.sql !== sql;
  at("accept").disabled = false;
  at("accept").textContent = sql === state.answer?.sql ? "This is right: save it" : "Save this as the right query";
}

async function save() {
  const sql = state.result.sql;
  await wait("Saving", async (signal) => {
    const { saved } = await call("api/save", { database: database(), question: state.answer.question, sql }, signal);
    at("saved").textContent = saved ? "Saved." : "It was saved already.";
    at("accept").disabled = true;
  });
}

// ------------------------------------------------------------------------------------------------ schema and words

const words = new Words(at("words"), at("lead"), (items) => schema.mark(items));

const schema = new SchemaList(at("schema"), {
  insert: (name, sql) => {
    const field = state.target === at("sql") ? at("sql") : at("question");
    insertInto(field, field === at("sql") ? sql : name);
    if (matchMedia("(max-width: 56rem)").matches) browse(false);
  },
  point: (item) => words.markWords(item),
  filtered: (count) => (at("unmatched").hidden = count > 0),
});

function insertInto(field, name) {
  const [start, end] = [field.selectionStart, field.selectionEnd];
  const before = field.value.slice(0, start);
  const after = field.value.slice(end);
  const text = (before && !/[\s.(]$/.test(before) ? " " : "") + name + (after && !/^[\s,.)?]/.test(after) ? " " : "");
  field.setRangeText(text, start, end, "end");
  field.focus();
  field.dispatchEvent(new Event("input"));
}

async function chooseDatabase() {
  const name = database();
  state.pending?.abort();
  clear();
  at("welcome").hidden = false;
  at("named").replaceChildren(...shown(name));
  document.title = `${plain(name)} · resseq`;
  try {
    const found = await call(`api/schema?database=${encodeURIComponent(name)}`);
    if (name !== database()) return; // another one was chosen meanwhile
    state.items = new Set(found.tables.flatMap((table) => [table.name, ...table.columns.map((column) => itemOf(table.name, column.name))]));
    at("filter").value = "";
    at("size").textContent = schema.show(found);
    at("dialect").textContent = { sqlite: "SQLite", duckdb: "DuckDB", postgresql: "PostgreSQL" }[found.dialect] ?? found.dialect;
  } catch (error) {
    fail(error.message);
  }
}

function browse(open) {
  at("side").classList.toggle("open", open);
  at("browse").setAttribute("aria-expanded", String(open));
  if (open) at("filter").focus();
}

// ------------------------------------------------------------------------------------------------ history

const history = new History(at("history"), (count) => (at("history-part").hidden = count === 0), askAgain);

async function askAgain({ name, question }) {
  if (name !== database() && state.databases.some((each) => each.name === name)) {
    at("database").value = name;
    await chooseDatabase();
  }
  browse(false);
  at("question").value = question;
  grow(at("question"));
  at("question").focus();
  await ask(question);
}

// ------------------------------------------------------------------------------------------------ the page itself

function grow(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

function isDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  at("theme").textContent = isDark() ? "Light" : "Dark";
  at("theme").setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
}

at("theme").addEventListener("click", () => {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("resseq-theme", theme);
  } catch {
    // It holds until the page is left.
  }
  showTheme();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);

at("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  ask(at("question").value);
});
at("question").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  ask(at("question").value);
});
at("sql").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  run(at("sql").value);
});
for (const id of ["question", "sql"]) at(id).addEventListener("focus", () => (state.target = at(id)));
at("question").addEventListener("input", () => grow(at("question")));
at("sql").addEventListener("input", () => {
  at("saved").textContent = "";
  sqlChanged();
});
at("run").addEventListener("click", () => run(at("sql").value));
at("accept").addEventListener("click", save);
at("cancel").addEventListener("click", cancel);
at("download").addEventListener("click", () => download(fileName(state.answer?.question ?? database()), table.csv()));
at("previous").addEventListener("click", () => table.turn(-1));
at("next").addEventListener("click", () => table.turn(1));
at("filter").addEventListener("input", () => schema.filter(at("filter").value));
at("browse").addEventListener("click", () => browse(!at("side").classList.contains("open")));
at("forget").addEventListener("click", () => history.clear());
at("database").addEventListener("change", chooseDatabase);
at("alternatives").addEventListener("keydown", (event) => {
  const all = alternatives();
  const to = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!to) return;
  event.preventDefault();
  rove(all, all[Math.max(0, Math.min(all.indexOf(document.activeElement) + to, all.length - 1))]);
});
document.addEventListener("keydown", (event) => {
  const writes = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    at("question").focus();
    at("question").select();
  }
  if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
    if (cancel()) event.preventDefault();
    else if (at("side").classList.contains("open")) {
      browse(false);
      at("browse").focus();
    }
  }
});
let width = 0;
new ResizeObserver(() => {
  if (at("result").clientWidth === width) return;
  width = at("result").clientWidth;
  if (state.plot) drawChart();
}).observe(at("result"));

showTheme();
try {
  const { databases, saves } = await call("api/databases");
  state.databases = databases;
  state.saves = saves;
  at("database").replaceChildren(...databases.map(({ name }) => element("option", { value: name }, plain(name))));
  at("choice").classList.toggle("only", databases.length === 1);
  at("history").classList.toggle("only", databases.length === 1);
  history.show();
  await chooseDatabase();
  at("question").focus();
} catch (error) {
  fail(error.message);
}
