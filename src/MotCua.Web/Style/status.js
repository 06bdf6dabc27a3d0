// The QR on a slip carries a token behind #, so that no server and no log sees it on the way here; it is sent by the form.
const code = document.getElementById("code");
if (location.hash.length > 1 && code.value === "") {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  document.getElementById("proof").required = false;
  code.form.requestSubmit();
}
