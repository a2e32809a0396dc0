// Settings of the welcome page of the web apps: Indonesian, as Tasklist.
document.documentElement.lang = 'id';

export default {
  app: {
    name: 'Beranda petugas',
    vendor: 'Tanggap'
  },
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
