// Saves a form with data-save one second after the last key and on leaving a field, and says what the server holds.
// Without it the form saves with its button.
(() => {
  const form = document.querySelector('form[data-save]');
  if (!form) return;
  const line = form.querySelector('[role=status]');
  const said = form.dataset;
  let timer = 0, retry = 0, running = null, dirty = false, stopped = false, leaving = false, shown = line.textContent;

  const say = (text, kind) => {
    line.className = 'saved' + (kind ? ' ' + kind : '');
    if (text !== shown) line.replaceChildren(text);
    shown = text;
  };

  const body = () => {
    const data = new URLSearchParams(new FormData(form));
    data.delete('once');
    data.delete('go');
    return data;
  };

  // What was typed while an answer was under way is saved after it.
  const save = async () => {
    clearTimeout(timer);
    if (running) { await running; return dirty && !stopped ? save() : !dirty; }
    if (!dirty || stopped) return !dirty;
    running = send();
    const done = await running;
    running = null;
    return done && dirty ? save() : done;
  };

  const send = async () => {
    dirty = false;
    say(said.saving, 'wait');
    let answer;
    try {
      answer = await fetch(said.save, { method: 'POST', body: body(), credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'application/json' } });
    } catch {
      return lost(said.offline, true);
    }
    if (!(answer.headers.get('Content-Type') || '').startsWith('application/json'))
      return lost(answer.status >= 500 ? said.offline : said.session, answer.status >= 500);
    const told = await answer.json();
    if (told.state === 'saved') {
      form.elements.version.value = told.version;
      retry = 0;
      if (!dirty) say(told.line);
      form.dispatchEvent(new CustomEvent('saved', { detail: told }));
      return true;
    }
    dirty = true;
    if (told.state === 'stale') stale(told.line);
    else say(told.line, 'lost');
    return false;
  };

  const lost = (text, again) => {
    dirty = true;
    say(text, 'lost');
    if (again) timer = setTimeout(save, Math.min(30000, 2000 * 2 ** retry++));
    return false;
  };

  // The button sends the form as it is: the page that answers shows both texts.
  const stale = text => {
    stopped = true;
    say(text, 'lost');
    const button = Object.assign(document.createElement('button'), { className: 'linkish', textContent: said.show });
    line.append(' ', button);
    shown = '';
  };

  const wait = now => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(save, now ? 0 : 1000);
  };

  form.addEventListener('input', () => {
    dirty = true;
    if (stopped) return;
    if (!running) say(said.waiting, 'wait');
    wait(false);
  });
  form.addEventListener('focusout', event => { if (dirty && !event.relatedTarget?.closest('button')) wait(true); });
  // A save under way raises the version: the button waits for it, else the form would be stale by its own hand.
  form.addEventListener('submit', async event => {
    clearTimeout(timer);
    if (!running || leaving) { leaving = true; return; }
    event.preventDefault();
    dirty = false;
    await running;
    leaving = true;
    form.requestSubmit(event.submitter);
  });
  addEventListener('online', () => { retry = 0; wait(true); });
  addEventListener('pageshow', () => { leaving = false; });
  addEventListener('beforeunload', event => {
    if (!leaving && (dirty || running)) { event.preventDefault(); event.returnValue = said.leave; }
  });

  // A change that waits is saved before the page is left by a link.
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[href]');
    if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || link.hash && link.pathname === location.pathname) return;
    if (!dirty && !running) return;
    event.preventDefault();
    if (await save()) { leaving = true; location.assign(link.href); }
  });
})();
