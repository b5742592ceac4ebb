// Signs in with a passkey, or adds one: fetches a challenge, lets the device answer it, and sends the answer back. The form
// is shown only where the browser can do it.
(() => {
  const can = window.PublicKeyCredential;
  if (!can || !can.parseRequestOptionsFromJSON || !can.parseCreationOptionsFromJSON) return;
  const post = async (address, form, more) => {
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries(more)) body.set(name, value);
    const answer = await fetch(address, { method: "POST", body, credentials: "same-origin", redirect: "manual", headers: { Accept: "application/json" } });
    if (!(answer.headers.get("Content-Type") || "").startsWith("application/json")) throw new Error("no answer");
    return answer.json();
  };
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const { passkey, ask, going, failed } = form.dataset;
    const status = form.querySelector("[role=status]");
    const button = form.querySelector("button");
    const say = (text, kind) => {
      status.hidden = false;
      status.className = "saved " + kind;
      status.textContent = text;
    };
    form.hidden = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      button.disabled = true;
      say(going, "wait");
      try {
        const { options, state } = await post(ask, form, {});
        const given = passkey === "new"
          ? await navigator.credentials.create({ publicKey: can.parseCreationOptionsFromJSON(JSON.parse(options)) })
          : await navigator.credentials.get({ publicKey: can.parseRequestOptionsFromJSON(JSON.parse(options)) });
        const told = await post(form.action, form, { credential: JSON.stringify(given.toJSON()), state });
        if (told.next) return location.assign(told.next);
        say(told.line, "lost");
      } catch {
        say(failed, "lost");
      }
      button.disabled = false;
    });
  }
})();
