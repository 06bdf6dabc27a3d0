// Ten seconds one press is enough to undo; after that the reason is asked, and its box stands in the button's place.
(function () {
  var form = document.querySelector("[data-one-press]");
  if (!form) { return; }
  setTimeout(function () {
    var button = form.querySelector("button"), held = document.activeElement === button, details = form.parentNode.querySelector("details");
    form.hidden = true;
    details.hidden = false;
    button.removeAttribute("data-key");
    if (held) { details.querySelector("summary").focus(); }
  }, Number(form.getAttribute("data-one-press")));
})();
