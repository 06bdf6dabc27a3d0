// The phone's camera as scanner: what it reads is put into the box for scans, as a scanner would type it.
(function () {
  var place = document.querySelector("[data-camera]");
  if (!place || !window.isSecureContext || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) { return; }
  var field = document.getElementById(place.getAttribute("data-camera"));
  var button = place.querySelector("button"), box = place.querySelector("dialog"), video = box.querySelector("video");
  var refused = box.querySelector("[data-refused]"), stream, reader;
  place.hidden = false;

  function own() {
    return new BarcodeDetector({ formats: ["qr_code"] });
  }

  // Browsers without a reader of their own fetch ours, once, when somebody presses.
  function shipped() {
    return new Promise(function (found, failed) {
      var script = document.createElement("script");
      script.src = place.getAttribute("data-reader");
      script.onload = function () {
        var canvas = document.createElement("canvas"), drawn = canvas.getContext("2d", { willReadFrequently: true });
        found({ detect: function (from) {
          canvas.width = from.videoWidth;
          canvas.height = from.videoHeight;
          drawn.drawImage(from, 0, 0);
          var code = window.jsQR(drawn.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
          return Promise.resolve(code && code.data ? [{ rawValue: code.data }] : []);
        } });
      };
      script.onerror = failed;
      document.head.appendChild(script);
    });
  }

  function chosen() {
    if (!("BarcodeDetector" in window)) { return shipped(); }
    return BarcodeDetector.getSupportedFormats().then(function (formats) { return formats.indexOf("qr_code") < 0 ? shipped() : own(); });
  }

  function stop() {
    if (stream) { stream.getTracks().forEach(function (track) { track.stop(); }); }
    stream = null;
    if (box.open) { box.close(); }
  }

  function take(text) {
    stop();
    field.value = text;
    field.form.querySelector("button.big").focus();
  }

  function look() {
    if (!stream) { return; }
    (video.videoWidth ? reader.detect(video) : Promise.resolve([]))
      .catch(function () { return []; })
      .then(function (codes) { if (codes.length > 0) { take(codes[0].rawValue); } else { setTimeout(look, 120); } });
  }

  button.addEventListener("click", function () {
    refused.hidden = true;
    box.showModal();
    navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } })
      .then(function (opened) {
        stream = opened;
        // Closed again while the browser asked.
        if (!box.open) { stop(); return null; }
        video.srcObject = opened;
        return Promise.all([reader || chosen(), video.play()]).then(function (both) { reader = both[0]; look(); });
      })
      .catch(function () { if (stream) { stream.getTracks().forEach(function (track) { track.stop(); }); stream = null; } refused.hidden = false; });
  });
  box.querySelector("[data-close]").addEventListener("click", stop);
  box.addEventListener("close", stop);
})();
