// Puts a ready text where it can be pasted; without script it is marked by hand.
document.querySelectorAll(".copy").forEach(box => {
  const [text, button, message] = [box.querySelector("textarea"), box.querySelector("button"), box.querySelector("[role=status]")];
  button.hidden = false;
  button.addEventListener("click", async () => {
    text.select();
    try {
      // Pages over plain http have no clipboard of their own: the old way works there.
      if (navigator.clipboard) { await navigator.clipboard.writeText(text.value); } else if (!document.execCommand("copy")) { throw new Error(); }
      message.textContent = box.dataset.copied;
    } catch {
      message.textContent = box.dataset.failed;
    }
  });
});
