// Settings of Tasklist. The choice of a language follows the first language of the browser, which on many office
// computers is English; with Indonesian as the only language on offer, every officer sees Indonesian.
document.documentElement.lang = 'id';

// What is due first stands first, until the officer sorts otherwise. Tasklist itself would begin with the newest and
// offers no setting for it; it reads the order from the address.
if (!location.hash.includes('sorting=')) {
  const hash = location.hash || '#/';
  const dueFirst = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  history.replaceState(null, '', `${hash}${hash.includes('?') ? '&' : '?'}sorting=${dueFirst}`);
}

export default {
  app: {
    name: 'Daftar tugas',
    vendor: 'Tanggap'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['scripts/form-words.js', 'scripts/one-login.js', 'scripts/next-task.js'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang sedang dibuka'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'menuju filter pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'menuju tugas pertama dalam daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'menuju isian pertama formulir'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka daftar proses yang dapat dimulai'
    }
  }
};
