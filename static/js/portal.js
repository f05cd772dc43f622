/* Quick exit: the link works without this file; here it also leaves nothing to go back to. Words that are explained unfold.
   One word is kept until the tab closes: that the reader left. No answer is ever stored. */
(() => {
  const exit = document.querySelector("[data-exit]");
  if (!exit) return;
  const key = "left";
  const remember = () => { try { sessionStorage.setItem(key, "1"); } catch { /* storage is off: leave anyway */ } };
  const forget = () => { try { sessionStorage.removeItem(key); } catch { /* nothing to forget */ } };
  const hasLeft = () => { try { return sessionStorage.getItem(key) === "1"; } catch { return false; } };
  const empty = () => { document.title = " "; document.body.replaceChildren(); };
  const leave = () => { remember(); empty(); location.replace(exit.dataset.exit); };

  exit.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  addEventListener("pageshow", (event) => {
    const [entry] = performance.getEntriesByType("navigation");
    const cameBack = event.persisted || (entry && entry.type === "back_forward");
    if (cameBack && hasLeft()) { empty(); location.replace(exit.dataset.exit); } else { forget(); }
  });
  const unfold = () => { const told = document.querySelector("details:target"); if (told) told.open = true; };
  addEventListener("hashchange", unfold);
  unfold();
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
})();
