// One press copies a text; without the browser's clipboard (an address without a certificate) it is selected and copied the old way.
(function () {
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    var text = document.getElementById(button.getAttribute("data-copy"));
    button.hidden = false;

    function done() { button.textContent = button.getAttribute("data-done"); }

    function select() {
      var range = document.createRange(), chosen = window.getSelection();
      range.selectNodeContents(text);
      chosen.removeAllRanges();
      chosen.addRange(range);
      if (document.execCommand("copy")) { done(); }
    }

    button.addEventListener("click", function () {
      if (!navigator.clipboard) { select(); return; }
      navigator.clipboard.writeText(text.textContent).then(done, select);
    });
  });
})();
