// Lists that follow the office: when something changed, the page is fetched again and its live parts are put in place.
(function () {
  var live = document.querySelector("[data-live]");
  if (!live || !window.EventSource) { return; }
  var lost = document.getElementById("lost"), seen = 0, silence, busy = false, again = false;

  function heard() {
    lost.hidden = true;
    clearTimeout(silence);
    silence = setTimeout(function () { lost.hidden = false; }, 10000);
  }

  function put(text) {
    var fresh = new DOMParser().parseFromString(text, "text/html");
    document.querySelectorAll("[data-live]").forEach(function (part) {
      var next = fresh.getElementById(part.id);
      if (next && !part.contains(document.activeElement)) { part.innerHTML = next.innerHTML; }
    });
  }

  function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    fetch(location.href, { credentials: "same-origin", headers: { "Quiet-Refresh": "1" } })
      .then(function (answer) { return answer.ok ? answer.text() : null; })
      .then(function (text) { if (text) { put(text); } })
      .catch(function () { lost.hidden = false; })
      .then(function () { busy = false; if (again) { again = false; refresh(); } });
  }

  var feed = new EventSource(live.getAttribute("data-live"));
  feed.onmessage = function (event) {
    heard();
    var sequence = JSON.parse(event.data).sequence;
    if (seen && sequence > seen) { refresh(); }
    seen = Math.max(seen, sequence);
  };
  feed.addEventListener("beat", heard);
  // What only grows older is fetched by the clock too.
  if (live.dataset.every) { setInterval(refresh, live.dataset.every * 1000); }
  heard();
})();
