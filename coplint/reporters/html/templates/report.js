// The list beside the draft: filters, jumps, keys. Without it the report can still be read and its links followed.
(() => {
  "use strict";
  const entries = [...document.querySelectorAll(".entry")];
  const counting = entries.filter((entry) => !entry.closest(".aside"));
  const panel = document.getElementById("panel");
  const status = document.getElementById("status");
  const search = document.getElementById("search");
  const rule = document.getElementById("rule");
  const boxes = [...document.querySelectorAll('input[name="severity"]')];
  const wide = window.matchMedia("(min-width: 72rem)");
  const said = new Map();
  let current = null;

  const idOf = (entry) => entry.firstElementChild.dataset.go;
  const noteOf = (entry) => document.getElementById(idOf(entry));
  const marksOf = (id) => document.querySelectorAll(`mark[data-f~="${CSS.escape(id)}"]`);
  const entryOf = (id) => entries.find((entry) => idOf(entry) === id);
  const shown = () => counting.filter((entry) => !entry.hidden);

  // What a search looks through: place, message, why, and the words themselves.
  function saidBy(entry) {
    if (!said.has(entry)) {
      const marked = [...marksOf(idOf(entry))].map((mark) => mark.textContent).join("");
      said.set(entry, [entry.textContent, noteOf(entry).textContent, marked].join("\n").toLowerCase());
    }
    return said.get(entry);
  }

  function filter() {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const wanted = search.value.trim().toLowerCase();
    const off = new Set();
    for (const entry of entries) {
      const fits = severities.has(entry.dataset.severity) && (!rule.value || rule.value === entry.dataset.rule);
      entry.hidden = !(fits && (!wanted || saidBy(entry).includes(wanted)));
      noteOf(entry).hidden = entry.hidden;
      if (entry.hidden) off.add(idOf(entry));
    }
    for (const mark of document.querySelectorAll("mark[data-f]")) {
      mark.classList.toggle("off", mark.dataset.f.split(" ").every((id) => off.has(id)));
    }
    document.querySelectorAll(".chapter").forEach(count);
    tell();
  }

  // A chapter's counts are of what is shown of it.
  function count(chapter) {
    const shownOf = (severity) => chapter.querySelectorAll(`.entry.${severity}:not([hidden])`).length;
    for (const one of chapter.querySelectorAll(".count")) {
      one.firstChild.textContent = shownOf(one.dataset.severity);
      one.hidden = !shownOf(one.dataset.severity);
    }
    chapter.hidden = !chapter.querySelector(".entry:not([hidden])");
  }

  function tell() {
    const now = shown();
    const at = now.indexOf(current);
    const total = now.length === counting.length ? `${now.length}` : `${now.length} of ${counting.length}`;
    const off = !now.length && boxes.some((box) => !box.checked) ? "; some severities are left out" : "";
    status.textContent = at < 0 ? `${total} finding${total === "1" ? "" : "s"}${off}` : `${at + 1} of ${now.length}`;
  }

  function unfold(element) {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }

  // Sections out of sight are not laid out, so their heights are guesses until the jump has drawn them.
  function bringIntoView(element) {
    const jump = () => element.scrollIntoView({ block: "center" });
    jump();
    requestAnimationFrame(() => { jump(); requestAnimationFrame(jump); });
  }

  // What is asked for by its name is shown, whatever the filters leave out.
  function show(entry) {
    if (!entry.hidden) return;
    boxes.filter((box) => box.value === entry.dataset.severity).forEach((box) => { box.checked = true; });
    rule.value = "";
    search.value = "";
    filter();
  }

  function light(id) {
    document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
    document.querySelectorAll('[aria-current="true"]').forEach((element) => element.removeAttribute("aria-current"));
    const note = document.getElementById(id);
    note.classList.add("lit");
    marksOf(id).forEach((mark) => mark.classList.add("lit"));
    if (note.classList.contains("aside")) note.firstElementChild.open = true;
    current = entryOf(id);
    current.firstElementChild.setAttribute("aria-current", "true");
    if (wide.matches) {
      unfold(current);
      current.scrollIntoView({ block: "nearest" });
    }
    tell();
    history.replaceState(null, "", `#${id}`);
    return note;
  }

  function go(id) {
    show(entryOf(id));
    if (!wide.matches) panel.open = false;
    const note = light(id);
    const place = marksOf(id)[0] || note;
    unfold(place);
    note.focus({ preventScroll: true });
    bringIntoView(place);
  }

  function step(by) {
    const now = shown();
    if (!now.length) return;
    const at = now.indexOf(current);
    go(idOf(now[at < 0 ? (by > 0 ? 0 : now.length - 1) : (at + by + now.length) % now.length]));
  }

  // Words that several findings share lead to one after the other.
  function next(mark) {
    const ids = mark.dataset.f.split(" ").filter((id) => !entryOf(id).hidden);
    const lit = current ? ids.indexOf(idOf(current)) : -1;
    return ids[(lit + 1) % ids.length];
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-go]");
    const stepper = event.target.closest("[data-step]");
    const mark = event.target.closest("mark[data-f]:not(.off)");
    if (link) { event.preventDefault(); go(link.dataset.go); }
    else if (stepper) step(Number(stepper.dataset.step));
    else if (mark) light(next(mark)).scrollIntoView({ block: "nearest" });
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("#search, #rule")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });

  boxes.forEach((box) => box.addEventListener("change", filter));
  rule.addEventListener("change", () => {
    const wanted = new Set(counting.filter((entry) => entry.dataset.rule === rule.value).map((entry) => entry.dataset.severity));
    boxes.filter((box) => wanted.has(box.value)).forEach((box) => { box.checked = true; });
    filter();
  });
  search.addEventListener("input", filter);
  wide.addEventListener("change", () => { panel.open = wide.matches; });

  document.documentElement.classList.add("scripts");
  panel.open = wide.matches;
  boxes.forEach((box) => { box.checked = box.defaultChecked; });
  rule.value = "";
  search.value = "";
  filter();
  const asked = /^#((?:d\d+-)?)[fm](-.+)$/.exec(decodeURIComponent(location.hash));
  if (asked && entryOf(`${asked[1]}f${asked[2]}`)) go(`${asked[1]}f${asked[2]}`);
})();
