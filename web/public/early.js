// Before anything is painted: language, direction and theme of the last visit, so that nothing flashes or turns round. A file of its own, as inline scripts are refused.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const known = ['en', 'fr', 'ar', 'fa', 'vi', 'km', 'nb'];
  const wanted = new URLSearchParams(location.search).get('lang') ?? kept('dragoman-language') ?? navigator.language.slice(0, 2);
  const language = known.includes(wanted) ? wanted : 'en';
  root.lang = language;
  root.dir = language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
  const theme = kept('dragoman-theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
