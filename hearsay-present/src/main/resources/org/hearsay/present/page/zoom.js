"use strict";
// Zoom and drag for drawings: buttons, Ctrl + wheel, drag, and + - 0 on a focused drawing.
for (const box of document.querySelectorAll(".drawing")) {
  const svg = box.querySelector("svg");
  if (!svg) continue;
  const whole = svg.getAttribute("viewBox").split(/[ ,]+/).map(Number);
  let view = [...whole];
  const set = (x, y, w) => {
    w = Math.min(whole[2], Math.max(whole[2] / 40, w));
    const h = w * whole[3] / whole[2];
    view = [Math.min(whole[0] + whole[2] - w, Math.max(whole[0], x)), Math.min(whole[1] + whole[3] - h, Math.max(whole[1], y)), w, h];
    svg.setAttribute("viewBox", view.join(" "));
    svg.classList.toggle("zoomed", w < whole[2]);
  };
  const zoom = (by, fx = .5, fy = .5) => {
    const w = Math.min(whole[2], Math.max(whole[2] / 40, view[2] / by)), h = w * whole[3] / whole[2];
    set(view[0] + (view[2] - w) * fx, view[1] + (view[3] - h) * fy, w);
  };
  const all = () => set(whole[0], whole[1], whole[2]);
  const bar = document.createElement("p");
  bar.className = "zoom";
  for (const [sign, name, act] of [["+", "Zoom in", () => zoom(1.6)], ["−", "Zoom out", () => zoom(1 / 1.6)], ["⤢", "Show all", all]]) {
    const button = document.createElement("button");
    button.type = "button"; button.textContent = sign; button.ariaLabel = button.title = name;
    button.addEventListener("click", act);
    bar.append(button);
  }
  box.prepend(bar);
  box.addEventListener("keydown", event => {
    const act = { "+": () => zoom(1.6), "=": () => zoom(1.6), "-": () => zoom(1 / 1.6), "0": all }[event.key];
    if (act && !event.ctrlKey && !event.metaKey) { event.preventDefault(); act(); }
  });
  box.addEventListener("wheel", event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = svg.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.25 : .8, (event.clientX - at.left) / at.width, (event.clientY - at.top) / at.height);
  }, { passive: false });
  let from = null, moved = false;
  svg.addEventListener("pointerdown", event => { if (view[2] < whole[2] && event.button === 0) { from = [event.clientX, event.clientY, ...view]; moved = false; } });
  addEventListener("pointermove", event => {
    if (!from) return;
    const dx = event.clientX - from[0], dy = event.clientY - from[1];
    moved ||= Math.hypot(dx, dy) > 4;
    const scale = from[4] / svg.getBoundingClientRect().width;
    if (moved) set(from[2] - dx * scale, from[3] - dy * scale, from[4]);
  });
  addEventListener("pointerup", () => { from = null; });
  svg.addEventListener("click", event => { if (moved) { event.preventDefault(); moved = false; } }, true);
  svg.addEventListener("dragstart", event => event.preventDefault());
}
