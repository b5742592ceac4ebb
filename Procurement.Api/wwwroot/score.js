// Keys and live figures of the page on which a criterion is scored; the page works without it.
(() => {
  const form = document.querySelector('form[data-save]');
  const keys = document.getElementById('keys');
  const points = document.getElementById('points');
  const comment = document.getElementById('comment');

  // How long the comment is.
  const count = document.querySelector('[data-count]');
  if (count && comment) {
    const tell = () => {
      const length = [...comment.value.trim()].length;
      count.textContent = (length === 1 ? count.dataset.one : count.dataset.many).replace('{0}', length);
    };
    count.hidden = false;
    comment.addEventListener('input', tell);
    tell();
  }

  // The band in which the typed points lie.
  const bands = document.querySelectorAll('#scale > [data-from]');
  const band = document.getElementById('band');
  if (form && bands.length) {
    const mark = () => {
      const typed = String(form.elements.points.value).replace(/\s/g, '').replace(',', '.');
      const value = typed === '' ? NaN : Number(typed) * form.dataset.worth;
      if (band) band.textContent = '';
      for (const one of bands) {
        const here = value >= one.dataset.from && value <= one.dataset.to;
        one.classList.toggle('here', here);
        const note = one.querySelector('[data-here]');
        note.textContent = here ? note.dataset.here : '';
        if (here && band) band.textContent = one.dataset.name;
      }
    };
    form.addEventListener('input', mark);
  }

  // Progress follows what the server holds.
  const done = document.getElementById('done');
  if (form && done) {
    let had = form.dataset.scored === 'true';
    form.addEventListener('saved', event => {
      if (event.detail.hasMark === had) return;
      had = event.detail.hasMark;
      done.value += had ? 1 : -1;
      const label = done.labels[0];
      label.textContent = label.textContent.replace(/\d+/, done.value);
    });
  }

  if (!keys) return;
  const summary = keys.querySelector('summary');
  const button = keys.querySelector('button');
  let on = true;
  try { on = localStorage.getItem('shortcuts') !== 'off'; } catch { /* no storage: they are on */ }
  const show = () => {
    summary.textContent = on ? keys.dataset.on : keys.dataset.off;
    button.textContent = on ? keys.dataset.turnOff : keys.dataset.turnOn;
  };
  keys.hidden = false;
  show();
  button.addEventListener('click', () => {
    on = !on;
    try { localStorage.setItem('shortcuts', on ? 'on' : 'off'); } catch { /* forgotten with the page */ }
    show();
  });

  const acts = {
    c: () => comment?.focus(),
    d: () => document.getElementById('document')?.focus(),
    m: () => form?.elements.again.click(),
    '?': () => { keys.open = true; summary.focus(); },
  };
  addEventListener('keydown', event => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const link = /^[jknp]$/.test(event.key) && document.querySelector(`a[data-key=${event.key}]`);
    if (link) link.click();
    else if (acts[event.key]) acts[event.key]();
    else if (/^[0-9]$/.test(event.key) && points?.type === 'text') {
      points.focus();
      points.value = event.key;
      points.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (/^[0-9]$/.test(event.key) && form)
      pick(event.key);
    else return;
    event.preventDefault();
  });

  // Of a criterion with levels, a digit chooses the level.
  const pick = level => {
    const choice = [...form.elements.points].find(one => one.value === level);
    if (!choice) return;
    choice.checked = true;
    choice.focus();
    choice.dispatchEvent(new Event('input', { bubbles: true }));
  };
})();
