// Keeps the control room up to date. The page works without: it is loaded again by hand.
(() => {
  'use strict';

  const room = document.querySelector('[data-live]');
  if (!room || !window.EventSource) return;
  const spoken = room.querySelector('[data-live-spoken]');
  let changed = new Set();
  let pause;
  let busy = false;

  const key = (element) => element.getAttribute('href') || element.value || element.id;

  // Exchanges the parts of the page, and leaves alone what somebody does there: what is chosen, and where the focus is.
  const exchange = (next) => room.querySelectorAll('[data-live-part]').forEach((part) => {
    const fresh = next.querySelector(`[data-live-part="${part.dataset.livePart}"]`);
    if (!fresh || fresh.innerHTML === part.innerHTML) return;
    const chosen = [...part.querySelectorAll('input:checked')].map((box) => box.value);
    const focused = part.contains(document.activeElement) ? key(document.activeElement) : null;
    part.innerHTML = fresh.innerHTML;
    part.className = fresh.className;
    part.querySelectorAll('input').forEach((box) => { box.checked = chosen.includes(box.value); });
    if (focused) [...part.querySelectorAll('a, input, button')].find((one) => key(one) === focused)?.focus();
  });

  const load = async () => {
    if (busy) { later(); return; }
    busy = true;
    const told = changed.size;
    changed = new Set();
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'error' });
      if (answer.ok) exchange(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      if (told) spoken.textContent = room.dataset.liveChanged.replace('{0}', told);
    } catch { /* The next change tries again. */ }
    busy = false;
  };

  const later = () => { clearTimeout(pause); pause = setTimeout(load, 250); };
  const on = (number) => { changed.add(number); later(); };

  // One line for all tabs: whoever holds the lock listens, and tells the others.
  const others = window.BroadcastChannel ? new BroadcastChannel('tanggap-pengawasan') : null;
  const listen = () => {
    new EventSource(room.dataset.live).addEventListener('case', (event) => {
      const { trackingNumber } = JSON.parse(event.data);
      others?.postMessage(trackingNumber);
      on(trackingNumber);
    });
    return new Promise(() => {}); // until the tab is closed
  };
  if (others && navigator.locks) {
    others.addEventListener('message', (event) => on(event.data));
    navigator.locks.request('tanggap-pengawasan', listen);
  } else {
    listen();
  }

  // Time passes without an event: what was in time a minute ago may be late.
  setInterval(load, 60000);
})();
