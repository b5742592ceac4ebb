// Adds up the plan while it is typed and marks what does not fit; the server decides.
const form = document.querySelector('[data-sums]');
const french = document.documentElement.lang.startsWith('fr');
const one = 1e6;
const read = text => {
  let plain = text.replace(/[\s\u00a0\u202f]/g, '');
  plain = french ? plain.replace(',', '.') : plain.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d{1,6})?$/.test(plain) ? Math.round(plain * one) : null;
};
const write = number => {
  const [whole, rest] = String(number / one).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, french ? '\u00a0' : ',') + (rest ? (french ? ',' : '.') + rest : '');
};
const say = (words, ...figures) => words.replace(/\{(\d)\}/g, (_, index) => figures[index]);
const counted = input => {
  const other = form.querySelector(`[data-instead="${input.id}"]`);
  return read(other?.value.trim() ? other.value : input.value);
};
const add = () => {
  for (const place of document.querySelectorAll('[data-sum]')) {
    const parts = [...form.querySelectorAll(`[data-part="${place.dataset.sum}"]`)].map(counted);
    const top = document.getElementById(place.dataset.max);
    const most = read(top.value);
    const fits = !parts.includes(null) && most !== null;
    const sum = fits ? parts.reduce((all, part) => all + part, 0) : 0;
    const over = sum - most;
    const words = over ? (over > 0 ? form.dataset.over : form.dataset.under) : form.dataset.fits;
    place.textContent = fits && parts.length ? say(words, write(sum), write(over ? Math.abs(over) : most)) : '';
    place.classList.toggle('error', fits && over !== 0 && parts.length > 0);
    place.closest('tbody tr')?.classList.toggle('mark', fits && over !== 0);
    if (fits && over) top.setAttribute('aria-invalid', 'true');
    else top.removeAttribute('aria-invalid');
  }
  for (const place of document.querySelectorAll('[data-counts]')) {
    const figure = counted(document.getElementById(`${place.dataset.counts}/maximum`));
    if (figure !== null) place.textContent = write(figure);
  }
};
form?.addEventListener('input', add);
document.getElementById('/totalPoints')?.addEventListener('input', add);
