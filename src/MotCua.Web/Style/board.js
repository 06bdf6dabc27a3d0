// The wall board: each event holds the whole state, so a missed one heals with the next. Old televisions run this: no modern syntax.
(function () {
  var board = document.getElementById("board"), lost = document.getElementById("lost"), silence, shown = 0;
  var items = document.querySelectorAll("#calling li");
  for (var i = 0; i < items.length; i++) { shown = Math.max(shown, Number(items[i].getAttribute("data-sequence"))); }

  function heard() {
    lost.hidden = true;
    clearTimeout(silence);
    silence = setTimeout(function () { lost.hidden = false; }, 10000);
  }

  function fill(list, rows, write) {
    list.textContent = "";
    rows.forEach(function (row) { var item = document.createElement("li"); write(item, row); list.appendChild(item); });
  }

  function part(item, tag, text) { var made = document.createElement(tag); made.textContent = text; item.appendChild(made); item.appendChild(document.createTextNode(" ")); }

  function show(state) {
    var newest = shown;
    fill(document.getElementById("calling"), state.calling, function (item, call) {
      part(item, "strong", call.number);
      part(item, "span", board.getAttribute(call.lane === "return" ? "data-return" : "data-desk").replace("#", call.desk));
      if (call.sequence > shown) { item.className = "new"; newest = Math.max(newest, call.sequence); }
    });
    fill(document.getElementById("ready"), state.ready, function (item, number) { item.textContent = number; });
    document.getElementById("waiting").textContent = state.waiting;
    shown = newest;
  }

  var feed = new EventSource(board.getAttribute("data-live"));
  feed.onmessage = function (event) { heard(); show(JSON.parse(event.data)); };
  feed.addEventListener("beat", function (event) { heard(); document.getElementById("clock").textContent = event.data; });
  heard();
  // A picture that never moves burns in: two places, changed every few minutes.
  setInterval(function () { board.className = board.className ? "" : "shifted"; }, 240000);
})();
