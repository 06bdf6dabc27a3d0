// Tells the house that this file is not before anybody's eyes any more; without script it is forgotten after a quarter of an hour.
const leaving = document.getElementById("leaving");
addEventListener("pagehide", () => navigator.sendBeacon(leaving.action, new FormData(leaving)));
