// A drawing of a result that can be drawn: bars for a number by label, a line for a number by time or by number.

import { counted, drawn, element, isNumber, numberOf, plain, textOf } from "./text.js";

const MOST_BARS = 30;
const TIME = /^\d{4}(-\d\d?(-\d\d?([ T]\d\d?:\d\d(:\d\d(\.\d+)?)?)?)?)?$/;
const PLAIN = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const LARGE = new Intl.NumberFormat("en", { maximumSignificantDigits: 4, notation: "compact" });
const TINY = new Intl.NumberFormat("en", { maximumSignificantDigits: 4, notation: "scientific" });
const LETTER = 7; // pixels that are enough for most

function written(value) {
  const size = Math.abs(value);
  return (size >= 1e15 || (size && size < 1e-4) ? TINY : size >= 1e6 ? LARGE : PLAIN).format(value);
}

/** What of a result is drawn, or null: {kind, name, by, points: [{label, at, value}]}. */
export function plotOf({ columns, rows }) {
  if (columns.length < 2 || columns.length > 3 || rows.length < 2) return null;
  const finite = (at) => rows.every((row) => row[at] === null || (isNumber(row[at]) && Number.isFinite(numberOf(row[at]))));
  const identifies = (at) => /(^|[^a-z])id$|Id$|ID$/.test(columns[at]);
  const numeric = columns.map((_, at) => at).filter((at) => finite(at) && rows.some((row) => row[at] !== null));
  const values = numeric.filter((at) => !identifies(at));
  // The number that is drawn is the last one, unless only the first column is one.
  const value = values.at(-1);
  if (value === undefined) return null;
  const labels = columns.map((_, at) => at).filter((at) => at !== value);
  if (labels.length === 2 && labels.some((at) => numeric.includes(at))) return null; // which of two numbers?
  const kept = rows.filter((row) => row[value] !== null && labels.every((at) => row[at] !== null));
  if (kept.length < 2) return null;
  const points = kept.map((row) => ({ label: labels.map((at) => plain(textOf(row[at]))).join(" "), first: row[labels[0]], value: numberOf(row[value]) }));
  const plot = { name: plain(columns[value]), by: labels.map((at) => plain(columns[at])).join(", "), left: rows.length - kept.length };
  if (labels.length === 1) {
    if (points.every((point) => TIME.test(textOf(point.first)) && !isNumber(point.first))) {
      for (const point of points) point.at = timeOf(textOf(point.first));
      points.sort((one, other) => one.at - other.at);
    } else if (numeric.includes(labels[0]) && !identifies(labels[0])) {
      for (const point of points) point.at = numberOf(point.first);
    }
    const steps = points.slice(1).map((point, at) => point.at - points[at].at);
    if (points.length > 2 && (steps.every((step) => step > 0) || steps.every((step) => step < 0))) {
      points.sort((one, other) => one.at - other.at);
      return { ...plot, kind: "line", points };
    }
    if (numeric.includes(labels[0]) && !identifies(labels[0]) && points.length > MOST_BARS) return null;
  }
  return { ...plot, kind: "bar", points: points.slice(0, MOST_BARS), left: plot.left + Math.max(0, points.length - MOST_BARS) };
}

function timeOf(text) {
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split(/[-T :]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The drawing, as wide as it may be. */
export function chartOf(plot, width) {
  const what = `${plot.name} by ${plot.by}`;
  const most = plot.points.reduce((best, point) => (point.value > best.value ? point : best));
  const least = plot.points.reduce((best, point) => (point.value < best.value ? point : best));
  const kind = plot.kind === "bar" ? "Bar chart" : "Line chart";
  const summary = `${kind} of ${what}, ${counted(plot.points.length, "value")}: highest ${written(most.value)} for ${most.label}, lowest ${written(least.value)} for ${least.label}.`;
  const inside = plot.kind === "bar" ? bars(plot, width) : line(plot, width);
  const left = plot.left ? ` ${counted(plot.left, "row")} not drawn.` : "";
  return [
    drawn("svg", { role: "img", "aria-label": summary, width, height: inside.height, viewBox: `0 0 ${width} ${inside.height}` }, inside.parts),
    element("figcaption", {}, `${what}.${left}`),
  ];
}

const short = (text, length) => (Array.from(text).length > length ? `${Array.from(text).slice(0, length - 1).join("")}…` : text);

/** Round numbers from the least to the most, about `count` of them. */
function ticks(least, most, count) {
  const rough = (most - least) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const found = [];
  for (let at = Math.ceil(least / step) * step; at <= most + step / 1e6 && found.length < 20; at += step) found.push(Math.abs(at) < step / 1e6 ? 0 : at);
  return found;
}

function bars({ points }, width) {
  const [row, bar] = [26, 16];
  const longest = Math.max(...points.map((point) => Array.from(point.label).length));
  const letters = Math.max(4, Math.min(longest, Math.floor((width * 0.38) / LETTER)));
  const start = letters * LETTER + 12;
  const end = width - Math.max(...points.map((point) => written(point.value).length)) * LETTER - 14;
  const low = Math.min(0, ...points.map((point) => point.value));
  const high = Math.max(0, ...points.map((point) => point.value));
  const scale = (value) => start + ((value - low) / (high - low || 1)) * (end - start);
  const parts = points.flatMap((point, at) => {
    const y = at * row + (row - bar) / 2;
    const [from, to] = [Math.min(scale(0), scale(point.value)), Math.max(scale(0), scale(point.value))];
    return [
      drawn("text", { class: "label", x: start - 10, y: y + bar - 4, "text-anchor": "end" }, short(point.label, letters), drawn("title", {}, point.label)),
      drawn("rect", { class: "bar", x: from, y, width: Math.max(1, to - from), height: bar, rx: 2 }, drawn("title", {}, `${point.label}: ${written(point.value)}`)),
      drawn("text", { class: "value", x: to + 6, y: y + bar - 4 }, written(point.value)),
    ];
  });
  const height = points.length * row;
  parts.push(drawn("line", { class: "axis", x1: scale(0), x2: scale(0), y1: 0, y2: height }));
  return { parts, height };
}

function line({ points }, width) {
  const height = 240;
  const values = points.map((point) => point.value);
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low + Number.MIN_VALUE);
  const marks = ticks(low, high, 5);
  const [top, bottom] = [14, height - 30];
  const start = Math.max(...marks.map((mark) => written(mark).length)) * LETTER + 16;
  const end = width - 16;
  const [from, to] = [points[0].at, points.at(-1).at];
  const across = (at) => start + ((at - from) / (to - from)) * (end - start);
  const up = (value) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const parts = marks.flatMap((mark) => [
    drawn("line", { class: mark === 0 ? "axis" : "grid", x1: start, x2: end, y1: up(mark), y2: up(mark) }),
    drawn("text", { class: "value", x: start - 8, y: up(mark) + 4, "text-anchor": "end" }, written(mark)),
  ]);
  // As many labels as there is room for, the first and the last among them.
  const longest = Math.max(...points.map((point) => point.label.length));
  const room = Math.max(2, Math.floor((end - start) / (Math.min(longest, 16) * LETTER + 24)));
  const step = Math.max(1, Math.ceil((points.length - 1) / (room - 1)));
  points.forEach((point, at) => {
    if (at % step && at !== points.length - 1) return;
    if (at !== points.length - 1 && across(to) - across(point.at) < Math.min(longest, 16) * LETTER + 8) return;
    const anchor = at === 0 ? "start" : at === points.length - 1 ? "end" : "middle";
    parts.push(drawn("text", { class: "label", x: across(point.at), y: height - 8, "text-anchor": anchor }, short(point.label, 16)));
  });
  parts.push(drawn("polyline", { class: "line", points: points.map((point) => `${across(point.at)},${up(point.value)}`).join(" ") }));
  if (points.length <= 60) {
    parts.push(...points.map((point) => drawn("circle", { class: "dot", cx: across(point.at), cy: up(point.value), r: 3.5 }, drawn("title", {}, `${point.label}: ${written(point.value)}`))));
  }
  return { parts, height };
}
