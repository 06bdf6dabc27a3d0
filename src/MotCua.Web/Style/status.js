// The QR on a slip carries its code behind #, so that no server and no log sees it; only the proof is left to type.
const code = document.getElementById("code");
if (location.hash.length > 1 && code.value === "") {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  document.getElementById("proof").focus();
}
