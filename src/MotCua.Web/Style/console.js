// The counter's keys. Each does what a press on the page does, so nothing works only here.
(function () {
  function typing(target) { return target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select"); }

  function press(name) {
    var target = document.querySelector('[data-key="' + name + '"]');
    if (!target) { return false; }
    if (target.matches("input")) { target.focus(); target.select(); } else { target.click(); }
    return true;
  }

  function tick(digit) {
    var boxes = Array.prototype.slice.call(document.querySelectorAll("[data-digit]"));
    if (digit === "0") {
      var all = boxes.every(function (box) { return box.checked; });
      boxes.forEach(function (box) { box.checked = !all; });
    } else {
      boxes.filter(function (box) { return box.getAttribute("data-digit") === digit; }).forEach(function (box) { box.checked = !box.checked; });
    }
    return boxes.length > 0;
  }

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.metaKey || event.isComposing) { return; }
    var done = false;
    if (event.ctrlKey) { done = event.key === "z" && !typing(event.target) && press("Ctrl+Z"); }
    else if (/^F\d$/.test(event.key)) { done = press(event.key); }
    else if (typing(event.target)) { return; }
    // The scanner's own first sign, wherever the cursor stands: what follows belongs into the box for cards.
    else if (event.key === "~") { done = press("F6"); }
    else if (/^\d$/.test(event.key)) { done = tick(event.key); }
    else if (event.key === "/" || event.key === "?") { done = press(event.key); }
    if (done) { event.preventDefault(); }
  });

  // A press on its way is not sent twice.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post") { return; }
    if (form.hasAttribute("data-sent")) { event.preventDefault(); return; }
    form.setAttribute("data-sent", "");
  });
  window.addEventListener("pageshow", function () { document.querySelectorAll("[data-sent]").forEach(function (form) { form.removeAttribute("data-sent"); }); });
})();
