// One call, said on this machine as the boards would say it.
(function () {
  const box = document.getElementById("try"), [button, message] = box.children, speaker = Speaker(box.dataset.voice);
  const failed = () => { message.textContent = box.dataset.failed; };
  box.hidden = false;
  button.addEventListener("click", () => {
    message.textContent = "";
    speaker.prepare(ready => ready ? speaker.say({ clips: box.dataset.clips.split(" "), isDue: () => true, failed }) : failed());
  });
})();
