// The time left, by the server's clock: the page said what it is there and when the call closes.
(() => {
  const began = performance.now();
  const say = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, n) => parts[n]);
  for (const clock of document.querySelectorAll(".clock[data-closes]")) {
    const { closes, now, days, hours, minutes, over } = clock.dataset;
    const shown = clock.querySelector(".big");
    const tick = () => {
      const left = Number(closes) - Number(now) - (performance.now() - began);
      const all = Math.max(1, Math.ceil(left / 60000));
      const text = left < 0 ? over
        : all >= 2880 ? say(days, Math.floor(all / 1440), Math.floor(all / 60) % 24)
        : all >= 60 ? say(hours, Math.floor(all / 60), all % 60)
        : say(minutes, all);
      if (shown.textContent !== text) shown.textContent = text;
    };
    setInterval(tick, 1000);
  }
})();
