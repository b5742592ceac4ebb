// Shows where the chair of a meeting is: hears which proposal and criterion is open and that something was recorded, and
// reads the page for it anew. It hears no point and no word of what was written.
(() => {
  const bar = document.getElementById("follow");
  if (!bar || !window.EventSource) return;
  const say = (word, name) => { status.textContent = (word || "").replace("{0}", name || ""); };
  const status = document.getElementById("follow-status");
  const box = document.getElementById("follow-switch");
  const key = "follow-chair";
  let line, shown = "", busy = false, waiting = null;
  // Who opened a criterion or the overview of their own choice is not taken away from it before the chair moves on.
  const at = () => document.getElementById("follow-at").dataset;
  const isChosen = new URLSearchParams(location.search).has("criterion") || !at().bidder;
  const isOn = () => { try { return localStorage.getItem(key) !== "off"; } catch { return true; } };
  const remember = on => { try { localStorage.setItem(key, on ? "on" : "off"); } catch { /* this page only */ } };

  const address = news => {
    const asked = new URLSearchParams(), kept = new URLSearchParams(location.search).get("show");
    if (news.criterion) asked.set("criterion", news.criterion);
    if (kept) asked.set("show", kept);
    if (!news.bidder) return bar.dataset.room;
    return bar.dataset.room + "/" + encodeURIComponent(news.bidder) + (asked.size ? "?" + asked : "");
  };

  async function show(news) {
    if (busy) { waiting = news; return; }
    busy = true;
    try {
      const answer = await fetch(address(news), { credentials: "same-origin" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const focused = document.activeElement, before = { ...at() };
      for (const part of document.querySelectorAll("[data-part]")) {
        const fresh = page.getElementById(part.id);
        if (!fresh) continue;
        const hadFocus = part !== focused && part.contains(focused) && focused.id;
        part.replaceWith(document.adoptNode(fresh));
        if (hadFocus) (document.getElementById(hadFocus) || document.getElementById("room")).focus({ preventScroll: true });
      }
      document.title = page.title;
      const other = page.querySelector("a.lang"), here = document.querySelector("a.lang");
      if (other && here) here.href = other.href;
      history.replaceState(null, "", address(news));
      const moved = before.bidder !== at().bidder || before.criterion !== at().criterion;
      say(moved ? bar.dataset.moved : bar.dataset.recorded, at().name);
    } catch { say(bar.dataset.lost); }
    finally {
      busy = false;
      if (waiting) { const next = waiting; waiting = null; hear(next); }
    }
  }

  function hear(news) {
    const told = JSON.stringify(news);
    const same = (news.bidder || "") === at().bidder && (news.criterion || "") === at().criterion
      && String(news.version) === at().version;
    const stays = told === shown || same || (isChosen && !shown);
    shown = told;
    if (stays) return;
    show(news);
  }

  function begin() {
    line = new EventSource(bar.dataset.live);
    line.addEventListener("at", event => hear(JSON.parse(event.data)));
    line.addEventListener("end", () => { line.close(); say(bar.dataset.ended); });
    line.onopen = () => say(bar.dataset.on);
    line.onerror = () => say(line.readyState === EventSource.CLOSED ? bar.dataset.ended : bar.dataset.lost);
  }

  box.closest("label").hidden = false;
  box.checked = isOn();
  box.addEventListener("change", () => {
    remember(box.checked);
    if (box.checked) begin(); else { line?.close(); say(bar.dataset.off); }
  });
  addEventListener("pagehide", () => line?.close());
  if (box.checked) begin();
})();
