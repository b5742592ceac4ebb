// An upload with progress: looks at size and kind before a byte is sent, keeps the chosen file when the connection breaks
// off, and shows what the server answered. Without it the form sends itself.
(() => {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    const { most, kinds, tooLarge, wrongKind, missing, going, checking, lost } = form.dataset;
    const input = form.querySelector("input[type=file]");
    const meter = form.querySelector(".meter");
    const bar = meter.querySelector("progress");
    const status = form.querySelector("[role=status]");
    const button = form.querySelector("button");
    const tell = (text, kind) => {
      status.hidden = false;
      status.className = "saved " + kind;
      status.textContent = text;
    };
    const fault = file => !file ? missing
      : file.size > Number(most) ? tooLarge
      : !kinds.split(",").some(kind => file.name.toLowerCase().endsWith(kind)) ? wrongKind
      : null;
    const stop = text => {
      meter.hidden = true;
      button.disabled = false;
      tell(text, "lost");
      input.focus();
    };
    input.addEventListener("change", () => {
      const why = input.files[0] && fault(input.files[0]);
      if (why) stop(why); else status.hidden = true;
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      const why = fault(input.files[0]);
      if (why) return stop(why);
      const sending = new XMLHttpRequest();
      sending.open("POST", form.action);
      sending.upload.addEventListener("progress", at => {
        if (!at.lengthComputable) return;
        const part = Math.floor(at.loaded * 100 / at.total);
        bar.value = part;
        if (part % 10 === 0 || part > 99) tell(part < 100 ? going.replace("{0}", part) : checking, "wait");
      });
      sending.addEventListener("load", () => {
        if (sending.status < 400 && sending.responseURL) return location.assign(sending.responseURL);
        const answer = new DOMParser().parseFromString(sending.responseText, "text/html");
        const errors = answer.querySelector(".errors, .notice");
        stop(errors ? errors.querySelector("li, p").textContent.trim() : lost);
        const next = answer.querySelector("form[data-upload] input[name=once]");
        if (next) form.querySelector("input[name=once]").value = next.value;
      });
      for (const end of ["error", "abort", "timeout"]) sending.addEventListener(end, () => stop(lost));
      button.disabled = true;
      meter.hidden = false;
      bar.value = 0;
      tell(going.replace("{0}", 0), "wait");
      sending.send(new FormData(form));
    });
  }
})();
