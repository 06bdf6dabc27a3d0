// Looks a plan over while one types: the page is asked as the button asks it, and only what it found is put in here.
const form = document.getElementById("ke-hoach");
const look = document.getElementById("xem-lai");
let pause;
let turn = 0;

async function ask() {
  const mine = ++turn;
  const answer = await fetch(location.pathname, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null);
  if (mine !== turn || answer === null || answer.redirected) {
    return;
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const refused = page.querySelector(".govuk-error-summary");
  refused?.removeAttribute("autofocus");
  const found = refused ? [refused] : [...page.getElementById("xem-lai")?.childNodes ?? []];
  look.replaceChildren(...found.map(node => document.adoptNode(node)));
  document.getElementById("seen").value = page.getElementById("seen")?.value ?? "";
}

form.addEventListener("input", event => {
  if (!look.contains(event.target)) {
    clearTimeout(pause);
    pause = setTimeout(ask, 700);
  }
});
