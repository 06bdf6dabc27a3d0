// The announcer's recorder: what was said is cut to the sound, brought to the loudness of the shipped clips and handed in as WAV, which every television plays.
(function () {
  const rate = 22050, loud = 0.7, box = document.getElementById("recorder");
  if (!box || !navigator.mediaDevices || !window.MediaRecorder || !window.OfflineAudioContext || !window.DataTransfer) { return; }
  const message = box.querySelector("[role=status]"), upload = document.getElementById("upload"), button = {};
  box.querySelectorAll("[data-do]").forEach(one => { button[one.dataset.do] = one; });
  box.hidden = false;
  document.getElementById("no-recorder").hidden = true;
  let recorder, samples;

  const show = (names, words) => {
    for (const name in button) { button[name].hidden = !names.includes(name); }
    message.textContent = words || "";
    (button[names[names.length - 1]]).focus();
  };

  async function toSamples(blob) {
    const read = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await blob.arrayBuffer());
    const mixed = new OfflineAudioContext(1, Math.ceil(read.duration * rate), rate), source = mixed.createBufferSource();
    source.buffer = read;
    source.connect(mixed.destination);
    source.start();
    return (await mixed.startRendering()).getChannelData(0);
  }

  // Hundredths of a second quieter than a twelfth of the loudest are silence; a breath of it stays on either side.
  function trimmed(all) {
    const step = rate / 100 | 0, power = [];
    for (let at = 0; at + step <= all.length; at += step) { power.push(Math.sqrt(all.subarray(at, at + step).reduce((sum, one) => sum + one * one, 0) / step)); }
    const floor = Math.max(0.01, Math.max(...power) / 12), first = power.findIndex(one => one > floor), last = power.findLastIndex(one => one > floor);
    return last - first < 5 ? null : all.slice(Math.max(0, first - 2) * step, (last + 7) * step);
  }

  function levelled(part) {
    const peak = part.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    return part.map(one => one * loud / peak);
  }

  function toWav(part) {
    const view = new DataView(new ArrayBuffer(44 + part.length * 2));
    const text = (at, letters) => [...letters].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
    text(0, "RIFF"); view.setUint32(4, 36 + part.length * 2, true); text(8, "WAVEfmt "); view.setUint32(16, 16, true);
    view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, rate, true); view.setUint32(28, rate * 2, true);
    view.setUint16(32, 2, true); view.setUint16(34, 16, true); text(36, "data"); view.setUint32(40, part.length * 2, true);
    part.forEach((one, index) => view.setInt16(44 + index * 2, one * 0x7fff, true));
    return view.buffer;
  }

  function hear() {
    const speaker = new AudioContext(), sound = speaker.createBuffer(1, samples.length, rate), source = speaker.createBufferSource();
    sound.copyToChannel(samples, 0);
    source.buffer = sound;
    source.connect(speaker.destination);
    source.onended = () => speaker.close();
    source.start();
  }

  async function start() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
    } catch {
      return show(["start"], box.dataset.refused);
    }
    const pieces = [];
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = event => pieces.push(event.data);
    recorder.onstop = async () => {
      stream.getTracks().forEach(track => track.stop());
      const part = trimmed(await toSamples(new Blob(pieces)));
      if (!part) { return show(["start"], box.dataset.silence); }
      samples = levelled(part);
      show(["start", "hear", "keep"], box.dataset.listen);
      hear();
    };
    recorder.start();
    show(["stop"], box.dataset.recording);
  }

  function keep() {
    const files = new DataTransfer();
    files.items.add(new File([toWav(samples)], "doan-tieng.wav", { type: "audio/wav" }));
    upload.elements.sound.files = files.files;
    button.keep.disabled = true;
    upload.submit();
  }

  button.start.addEventListener("click", start);
  button.stop.addEventListener("click", () => recorder.stop());
  button.hear.addEventListener("click", hear);
  button.keep.addEventListener("click", keep);
})();
