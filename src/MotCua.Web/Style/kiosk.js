// Whoever walks away leaves nothing on the screen: after a minute of stillness it asks, and after fifteen seconds more it is wiped.
(function () {
  var asks = document.getElementById("still"), home = asks.getAttribute("data-home"), done = document.querySelector("[data-then]");
  var waiting, isHome = location.pathname === home;

  function leave() { location.replace(home); }

  function ask() {
    if (isHome && !document.querySelector("[role=alert]")) { return start(); }
    asks.hidden = false;
    asks.querySelector("button").focus();
    waiting = setTimeout(leave, 15000);
  }

  function start() {
    clearTimeout(waiting);
    asks.hidden = true;
    // A number that was taken needs no question: it stays long enough to be read, then makes room for the next person.
    waiting = done ? setTimeout(leave, 20000) : setTimeout(ask, 60000);
  }

  // The slip is on its way: every three seconds it is asked whether the printer has answered, and who got no slip is told.
  function look() {
    var ask = new XMLHttpRequest();
    ask.onload = function () {
      if (ask.responseText.indexOf("role=\"alert\"") >= 0) { location.reload(); }
      else if (ask.responseText.indexOf("data-printing=") >= 0) { lookSoon(); }
    };
    ask.onerror = lookSoon;
    ask.open("GET", location.pathname);
    ask.send();
  }
  function lookSoon() { setTimeout(look, 3000); }
  if (done && done.getAttribute("data-printing")) { lookSoon(); }

  ["keydown", "pointerdown", "touchstart"].forEach(function (moved) { document.addEventListener(moved, start); });
  start();
})();
