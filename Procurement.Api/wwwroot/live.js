// Parts marked data-live follow what others do, without a reload: asked for every five seconds while the page is seen.
const ask = async () => {
  if (document.hidden) return;
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (document.querySelector("h1").textContent !== now.querySelector("h1")?.textContent) {
    // What the page is about has happened: only whoever types is not interrupted.
    const typed = [...document.querySelectorAll("input[type=password]")].some((field) => field.value);
    if (!typed) location.replace(location.pathname);
    return;
  }
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = now.querySelector(`[data-live="${part.dataset.live}"]`);
    if (fresh && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
  }
};
setInterval(ask, 5000);
