// Says calls put together from clips, one call at a time. Old televisions run this: no modern syntax.
var Speaker = function (address) {
  var player = new Audio(), voice = null, waiting = [], busy = false;

  // The list of clips, and each clip once into the browser's own store, so that no word waits for the network.
  function prepare(then) {
    var ask = new XMLHttpRequest();
    ask.onload = function () {
      if (ask.status !== 200) { return then(false); }
      voice = JSON.parse(ask.responseText);
      for (var clip in voice.clips) { warm(voice.clips[clip]); }
      then(true);
    };
    ask.onerror = function () { then(false); };
    ask.open("GET", address);
    ask.send();
  }

  function warm(clip) { var ask = new XMLHttpRequest(); ask.open("GET", clip); ask.send(); }

  function play(clip, then) {
    var over = false, limit = setTimeout(function () { end(false); }, 10000);
    function end(heard) {
      if (over) { return; }
      over = true;
      clearTimeout(limit);
      player.onended = player.onerror = null;
      then(heard);
    }
    player.onended = function () { end(true); };
    player.onerror = function () { end(false); };
    player.src = clip;
    player.defaultPlaybackRate = player.playbackRate = clip === voice.clips.chime ? 1 : voice.speed;
    var started = player.play();
    if (started && started["catch"]) { started["catch"](function () { end(false); }); }
  }

  function chime(then) { play(voice.clips.chime, then); }

  // One clip after the other; where one is missing or does not play, the chime has to do.
  function speak(clips, then) {
    var at = 0;
    (function next() {
      if (at === clips.length) { return then(); }
      var clip = voice.clips[clips[at++]];
      if (!clip) { return chime(then); }
      play(clip, function (heard) { if (heard) { next(); } else { chime(then); } });
    })();
  }

  function go() {
    if (busy || !voice) { return; }
    var call = waiting.shift();
    if (!call) { return; }
    if (!call.isDue()) { return go(); }
    busy = true;
    chime(function (heard) {
      if (!heard) { call.failed(); }
      speak(heard ? call.clips : [], function () { busy = false; setTimeout(go, 700); });
    });
  }

  return {
    prepare: prepare,
    chime: function (then) { if (voice) { chime(then); } else { then(false); } },
    say: function (call) { waiting.push(call); go(); },
    hush: function () { waiting = []; },
    isQuietAt: function (time) {
      return !!voice && voice.quiet.some(function (hours) { return hours.slice(0, 5) <= time && time < hours.slice(6); });
    }
  };
};
