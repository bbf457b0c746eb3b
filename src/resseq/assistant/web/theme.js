// Runs before anything is drawn, so that a page in the dark never flashes white.
const kept = (() => {
  try {
    return localStorage.getItem("resseq-theme");
  } catch {
    return null; // the browser keeps nothing for this page
  }
})();
if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
