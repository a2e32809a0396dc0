// Conveniences on top of pages that work without any script. Texts come from data attributes, already translated.
(() => {
  'use strict';

  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Lead to the error summary after a refused form.
  const summary = document.querySelector('[data-focus]');
  if (summary) summary.focus();

  // Count what is left. The server decides; nothing that was typed or pasted is cut off.
  $$('[data-limit][data-left]').forEach((field) => {
    const limit = Number(field.dataset.limit);
    const count = document.createElement('p');
    count.className = 'field__count';
    field.after(count);
    const spoken = document.createElement('span');
    spoken.className = 'visually-hidden';
    spoken.setAttribute('aria-live', 'polite');
    count.after(spoken);
    let pause;
    const show = () => {
      const left = limit - [...field.value].length;
      const text = (left < 0 ? field.dataset.over : field.dataset.left).replace('{0}', Math.abs(left).toLocaleString(document.documentElement.lang));
      count.textContent = text;
      count.hidden = left > limit * 0.8;
      count.classList.toggle('field__count--over', left < 0);
      clearTimeout(pause);
      pause = setTimeout(() => { spoken.textContent = left < limit * 0.1 ? text : ''; }, 1000);
    };
    field.addEventListener('input', show);
    show();
  });

  // Offer only the districts of the chosen agency.
  $$('select[data-filters]').forEach((select) => {
    const target = document.getElementById(select.dataset.filters);
    if (!target) return;
    const groups = $$('optgroup[data-of]', target);
    const filter = () => groups.forEach((group) => {
      const fits = !select.value || group.dataset.of === select.value;
      group.hidden = !fits;
      group.disabled = !fits;
      if (!fits && group.querySelector('option:checked')) target.value = '';
    });
    select.addEventListener('change', filter);
    filter();
  });

  // Sixteen digits in groups of four.
  $$('input[data-groups]').forEach((field) => field.addEventListener('blur', () => {
    const digits = field.value.replace(/\D/g, '');
    if (digits.length === 16) field.value = digits.match(/.{4}/g).join(' ');
  }));

  // A second tap on "send" sends nothing twice. Coming back with the back button frees the button again.
  $$('form[data-once]').forEach((form) => form.addEventListener('submit', (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    const button = form.querySelector('[type=submit]');
    if (button && button.dataset.busy) {
      button.dataset.label = button.textContent;
      button.textContent = button.dataset.busy;
    }
  }));
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    $$('form[data-once]').forEach((form) => {
      delete form.dataset.sent;
      const button = form.querySelector('[data-label]');
      if (button) button.textContent = button.dataset.label;
    });
  });

  $$('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // Progress that goes on elsewhere: ask for the piece of the page again until it is there without a wish to be asked.
  const follow = (piece) => setTimeout(async () => {
    try {
      const answer = await fetch(piece.dataset.poll, { headers: { Accept: 'text/html' }, redirect: 'error' });
      if (!answer.ok) return;
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.progress-piece');
      if (!next) return;
      piece.replaceWith(next);
      if (next.dataset.poll) follow(next);
    } catch { /* The page still has its link to load it again. */ }
  }, 1000);
  $$('[data-poll]').forEach(follow);

  if (navigator.clipboard) {
    $$('[data-copy]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', async () => {
        const text = button.dataset.copy.split(' ').map((id) => document.getElementById(id).textContent.trim()).join('\n');
        await navigator.clipboard.writeText(text);
        const status = document.querySelector('[data-copy-status]');
        if (status) status.textContent = button.dataset.done;
      });
    });
  }
})();
