// Says the kiosk's step aloud. A browser makes no sound before somebody touched it: until then the step waits for the first touch.
(function () {
  var again = document.getElementById("again");
  var clips = again.getAttribute("data-clips").split(" "), player = new Audio(), at = 0, said = false;
  var ahead = Date.parse(again.getAttribute("data-now")) - Date.now();

  function isQuiet() {
    // The office's clock, wherever the device thinks it is.
    var time = new Date(Date.now() + ahead + 7 * 3600000).toISOString().slice(11, 16);
    return again.getAttribute("data-quiet").split(",").some(function (hours) { return hours.slice(0, 5) <= time && time < hours.slice(6); });
  }

  function next() {
    if (at === clips.length) { return; }
    player.src = clips[at++];
    var started = player.play();
    if (started) { started.then(function () { said = true; }, function () {}); }
  }

  // From the beginning: one player, so never two voices at once.
  function say() {
    if (isQuiet()) { return; }
    at = 0;
    next();
  }

  player.onended = next;
  again.hidden = false;
  again.onclick = say;
  document.addEventListener("pointerdown", function (touch) { if (!said && !again.contains(touch.target)) { say(); } }, { once: true });
  // The first screen waits for a person; every later one was led to by a touch.
  if (!again.getAttribute("data-waits")) { say(); }
})();
