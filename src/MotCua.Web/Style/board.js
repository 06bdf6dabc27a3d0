// The wall board: each event holds the whole state, so a missed one heals with the next. Old televisions run this: no modern syntax.
(function () {
  var board = document.getElementById("board"), lost = document.getElementById("lost"), silence, shown = 0;
  var sound = document.getElementById("sound"), speaker = sound && Speaker(sound.getAttribute("data-voice")), isOn = false, known = -1;
  var items = document.querySelectorAll("#calling li");
  for (var i = 0; i < items.length; i++) { shown = Math.max(shown, Number(items[i].getAttribute("data-sequence"))); }

  function heard() {
    lost.hidden = true;
    clearTimeout(silence);
    silence = setTimeout(function () { lost.hidden = false; }, 9000);
  }

  function fill(name, rows, write) {
    var list = document.getElementById(name);
    list.textContent = "";
    rows.forEach(function (row) { var item = document.createElement("li"); write(item, row); list.appendChild(item); });
    document.getElementById("no-" + name).hidden = rows.length > 0;
  }

  function part(item, tag, text) { var made = document.createElement(tag); made.textContent = text; item.appendChild(made); item.appendChild(document.createTextNode(" ")); }

  function show(state) {
    var fresh = state.calling.filter(function (call) { return call.sequence > shown; }).reverse();
    fill("calling", state.calling, function (item, call) {
      part(item, "strong", call.number);
      part(item, "span", board.getAttribute(call.lane === "return" ? "data-return" : "data-desk").replace("#", call.desk));
      if (call.sequence > shown) { item.className = "new"; }
    });
    fill("ready", state.ready, function (item, number) { item.textContent = number; });
    document.getElementById("ready").className = state.ready.length > 12 ? "many" : "";
    document.getElementById("waiting").textContent = state.waiting;
    fresh.forEach(function (call) {
      shown = Math.max(shown, call.sequence);
      if (isOn && !speaker.isQuietAt(state.now.slice(11, 16))) { announce(call, Date.parse(state.now) - Date.parse(call.called_at)); }
    });
    if (isOn && state.voice !== known) { speaker.prepare(function (ready) { if (ready) { known = state.voice; } }); }
  }

  // Twice, and never a call that is a minute old: whoever was called has come or is being called again.
  function announce(call, age) {
    var until = Date.now() + 60000 - age, once = { clips: call.clips, isDue: function () { return isOn && Date.now() < until; }, failed: function () { turn(false); } };
    speaker.say(once);
    speaker.say(once);
  }

  function turn(on) {
    isOn = on;
    sound.className = on ? "on" : "";
    sound.textContent = sound.getAttribute(on ? "data-on" : "data-off");
    if (!on) { speaker.hush(); known = -1; }
  }

  // A browser makes no sound before somebody pressed something; the chime is the trial of the volume.
  if (sound) {
    sound.hidden = false;
    speaker.prepare(function () {});
    sound.onclick = function () {
      if (isOn) { turn(false); } else { speaker.chime(turn); }
    };
  }

  // Without live events the page comes anew by itself, as it does without script.
  if (!window.EventSource) { setTimeout(function () { location.reload(); }, 8000); return; }
  var feed = new EventSource(board.getAttribute("data-live"));
  feed.onmessage = function (event) { heard(); show(JSON.parse(event.data)); };
  feed.addEventListener("beat", function (event) { heard(); document.getElementById("clock").textContent = event.data; });
  heard();
  // A picture that never moves burns in: two places, changed every few minutes.
  setInterval(function () { board.className = board.className ? "" : "shifted"; }, 240000);
})();
