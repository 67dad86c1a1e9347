// Sets theme and language before the first paint; a file of its own because the content security policy forbids inline scripts.
(function () {
  try {
    var theme = localStorage.getItem('kaskade.theme');
    var language = localStorage.getItem('kaskade.language');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (language === 'de' || language === 'en') document.documentElement.lang = language;
  } catch (error) {
    document.documentElement.dataset.storage = 'blocked';
  }
})();
