// Two minutes before the session ends the page asks whether somebody is still there; what was typed stays where it is.
(function () {
  var box = document.getElementById("session");
  if (!box || !box.showModal) { return; }
  var form = box.querySelector("form"), soon = box.querySelector("[data-soon]"), over = box.querySelector("[data-over]");
  var warning = 120, every = 300, end, told, asking = false;

  function take(seconds) {
    told = Date.now();
    end = told + seconds * 1000;
    show();
  }

  function left() { return (end - Date.now()) / 1000; }

  function show() {
    soon.hidden = left() <= 0;
    over.hidden = left() > 0;
    if (left() <= warning && !box.open) { box.showModal(); form.querySelector("button").focus(); }
    if (left() > warning && box.open) { box.close(); }
  }

  // The server knows best: another page of the same person may have been at work.
  function ask(how) {
    if (asking) { return; }
    asking = true;
    how.credentials = "same-origin";
    fetch(form.action, how)
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("session");
        take(fresh ? Number(fresh.getAttribute("data-left")) : 0);
      })
      .catch(show)
      .then(function () { asking = false; });
  }

  function look() {
    if (left() > warning) { return; }
    if (box.open && left() > 0) { show(); return; }
    if (!box.open || over.hidden) { ask({ headers: { "Quiet-Refresh": "1" } }); }
  }

  function stay() { ask({ method: "POST", body: new URLSearchParams(new FormData(form)) }); }

  function atWork() { if (!box.open && Date.now() - told > every * 1000 && left() > 0) { stay(); } }

  form.addEventListener("submit", function (event) { event.preventDefault(); stay(); });
  box.addEventListener("cancel", function (event) { event.preventDefault(); stay(); });
  document.addEventListener("keydown", atWork);
  document.addEventListener("pointerdown", atWork);
  document.addEventListener("visibilitychange", look);
  setInterval(look, 5000);
  take(Number(box.getAttribute("data-left")));
})();
