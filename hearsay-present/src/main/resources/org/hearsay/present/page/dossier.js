"use strict";
(() => {
  const $ = id => document.getElementById(id);
  const claims = [...document.querySelectorAll(".claim")];
  const marks = $("marks");
  let at = -1;

  // what is not yet drawn has only a guessed height: scroll again once it is drawn
  const settle = (to, block) => {
    to.scrollIntoView({ block });
    requestAnimationFrame(() => requestAnimationFrame(() => to.scrollIntoView({ block })));
  };
  const go = id => {
    const to = $(id);
    if (!to) return;
    location.hash = id;
    if (!to.hasAttribute("tabindex")) to.setAttribute("tabindex", "-1");
    to.focus({ preventScroll: true });
    settle(to, to.matches(".claim") ? "start" : "center");
  };
  const shown = () => claims.filter(one => !one.hidden);
  const step = by => {
    const list = shown();
    if (!list.length) return;
    const here = list.indexOf(document.activeElement?.closest?.(".claim") ?? claims[at]);
    const next = list[Math.min(list.length - 1, Math.max(0, here < 0 ? (by > 0 ? 0 : list.length - 1) : here + by))];
    at = claims.indexOf(next);
    go(next.id);
  };
  const open = () => {
    const here = document.activeElement;
    const claim = here?.closest?.(".claim");
    if (claim) return go(claim.querySelector(".receipt").hash.slice(1));
    const mark = here?.querySelector?.("mark");
    if (mark) go(mark.dataset.c);
  };

  // filter
  const form = $("filter");
  if (form) {
    const words = $("f-words"), standing = $("f-standing"), report = $("f-report"), count = $("f-count");
    const names = new Map([...document.querySelectorAll(".report")].map(one => [one.id, one.getAttribute("aria-label").replace("Report ", "")]));
    [...new Set(claims.map(one => one.dataset.r))].sort((a, b) => a.slice(1) - b.slice(1)).forEach(id => report.add(new Option(names.get(id) ?? id, id)));
    const texts = new Map();
    const text = one => {
      if (!texts.has(one)) texts.set(one, (one.textContent + " " + (names.get(one.dataset.r) ?? "")).toLowerCase());
      return texts.get(one);
    };
    const filter = () => {
      const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const one of claims) {
        one.hidden = (standing.value && one.dataset.s !== standing.value) || (report.value && one.dataset.r !== report.value) || !wanted.every(word => text(one).includes(word));
      }
      for (const group of document.querySelectorAll(".group")) group.hidden = !group.querySelector(".claim:not([hidden])");
      const left = shown().length;
      count.textContent = left === claims.length ? "" : left ? left + " of " + claims.length + " shown" : "none fits; take a word or a choice away";
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", event => event.preventDefault());
    // a link to a claim that the filter hides lifts the filter
    addEventListener("hashchange", () => {
      if ($(location.hash.slice(1))?.hidden) { form.reset(); filter(); go(location.hash.slice(1)); }
    });
    form.hidden = false;
  }

  // a click on marked words leads to their claim, unless words are being selected
  document.addEventListener("click", event => {
    const mark = event.target.closest?.(".t mark");
    if (mark && !event.target.closest("a") && getSelection().isCollapsed) go(mark.dataset.c);
  });

  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const action = {
      j: () => step(1), k: () => step(-1), o: open,
      "/": () => form && ($("f-words").focus({ preventScroll: true }), settle($("claims"), "start")),
      m: () => marks && marks.click(),
      "?": () => go("keys"),
    }[event.key];
    if (action) { event.preventDefault(); action(); }
  });

  // paper shows what is folded away
  let folded = [];
  addEventListener("beforeprint", () => { folded = [...document.querySelectorAll("details:not([open])")]; folded.forEach(one => { one.open = true; }); });
  addEventListener("afterprint", () => folded.forEach(one => { one.open = false; }));
})();
