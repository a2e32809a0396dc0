// After a task is completed the next one opens by itself: that of the same report where there is one, else what stands
// first in the list.
const taskIn = (hash) => (/[?&]task=([^&]+)/.exec(hash) || [])[1];
const rows = () => [...document.querySelectorAll('.tasks-list li.task h4 a')];
const reportIn = (text) => text.split(' · ').pop().trim();
const PATIENCE = 10000;
let completing = null;

document.addEventListener('click', (event) => {
  const heading = document.querySelector('.task-card h2.task');
  if (event.target.closest('.form-actions .btn-primary') && heading) {
    completing = { task: taskIn(location.hash), report: reportIn(heading.textContent) };
  }
}, true);

window.addEventListener('hashchange', () => {
  const completed = completing;
  completing = null;
  if (completed && !taskIn(location.hash)) openNext(completed);
});

function openNext(completed) {
  const list = document.querySelector('.tasks-list');
  if (!list) return;
  const look = () => {
    if (taskIn(location.hash)) return observer.disconnect(); // the officer was faster
    const open = rows();
    if (open.some((row) => taskIn(row.hash) === completed.task)) return; // the list is still the old one
    const next = open.find((row) => reportIn(row.textContent) === completed.report) || open[0];
    if (next) { observer.disconnect(); next.click(); }
  };
  const observer = new MutationObserver(look);
  observer.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  setTimeout(() => observer.disconnect(), PATIENCE);
  look();
}

export default [];
