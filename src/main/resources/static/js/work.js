// The small proof of work that is asked for while very many reports come in: done in the background, sent with the form.
// Without WebCrypto (no TLS, an old browser) the time that the challenge names is waited for instead.
(() => {
  'use strict';

  const piece = document.querySelector('[data-work]');
  const form = piece.closest('form');
  const status = piece.querySelector('[data-work-status]');
  const bar = piece.querySelector('progress');
  const { text, bits, wait, go, running, ready, waiting } = piece.dataset;
  const likely = 2 ** Number(bits);
  let done = false;
  let pressed = go === 'yes';

  const send = () => form.requestSubmit();
  const finish = (proof) => {
    done = true;
    form.elements.proof.value = proof;
    bar.value = 100;
    status.textContent = ready;
    if (pressed) send();
  };

  const patience = (left) => {
    if (left <= 0) { finish(text); return; }
    bar.value = 100 * (1 - left / Number(wait));
    status.textContent = waiting.replace('{0}', left);
    setTimeout(patience, 1000, left - 1);
  };

  // Before any other script hears of it: a form that is not ready yet is not sent.
  document.addEventListener('submit', (event) => {
    if (event.target !== form || done) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = true;
    piece.scrollIntoView({ block: 'center' });
  }, true);

  // How far it is nobody knows: the bar nears its end the slower, the longer it takes.
  const work = () => {
    const worker = new Worker(piece.dataset.worker);
    worker.onmessage = ({ data }) => {
      if (data.found === undefined) {
        bar.value = 100 * (1 - Math.exp(-data.tried / likely));
      } else {
        worker.terminate();
        finish(`${text}:${data.found}`);
      }
    };
    worker.onerror = () => { worker.terminate(); patience(Number(wait)); };
    worker.postMessage({ text, bits: Number(bits) });
    status.textContent = running;
  };

  piece.querySelector('[data-work-plain]').hidden = true;
  bar.hidden = false;
  if (window.Worker && window.isSecureContext && crypto.subtle) work(); else patience(Number(wait));
})();
