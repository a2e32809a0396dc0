// There is one login for everything. Where Tasklist would show its own, after logout or when the session has ended, the
// page of the application opens.
let leaving = false;
document.addEventListener('click', (event) => { leaving = leaving || Boolean(event.target.closest('.logout')); }, true);

const atLogin = () => location.hash.startsWith('#/login');
const masuk = () => location.pathname.replace(/\/camunda\/app\/.*$/, '/masuk') + (leaving ? '?logout' : '');

// Drafts survive a session that has ended, for the officer to go on with; they do not survive a logout. The server asks
// the browser for the same (Clear-Site-Data), but that only works over HTTPS.
function forgetDrafts() {
  Object.keys(localStorage).filter((key) => key.startsWith('camunda-form:')).forEach((key) => localStorage.removeItem(key));
}

function leave() {
  if (!atLogin()) return;
  if (leaving) forgetDrafts();
  location.replace(masuk());
}

window.addEventListener('hashchange', leave);
leave();

export default [];
