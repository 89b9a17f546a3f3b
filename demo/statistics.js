// A stand-in for Matomo's script. It sets the two cookies that cookies.json declares for it and
// says so in the page; it counts nothing and sends nothing.
{
  const { lang } = document.querySelector('#developers[lang]') ?? document.documentElement;
  const words = {
    en: { on: 'running', off: 'stopped' },
    fr: { on: 'en marche', off: 'arrêté' },
  }[lang];

  const set = (name, value, seconds) => {
    document.cookie = `${name}=${value}; Max-Age=${seconds}; Path=/; SameSite=Lax`;
  };
  const show = (running) => {
    const output = document.querySelector('#statistics-state');
    if (!output) return;
    output.textContent = running ? words.on : words.off;
    output.dataset.state = running ? 'granted' : 'denied';
  };
  const run = () => {
    set('_pk_id.1.demo', 'visitor', 34_128_000); // 395 days: 13 months
    set('_pk_ses.1.demo', '1', 1_800); // 30 minutes
    show(true);
  };

  run();
  document.addEventListener('consent-change', ({ consent, changed }) => {
    if (!changed.includes('statistics')) return;
    if (consent.isGranted('statistics')) run();
    else show(false); // its cookies are deleted by the elements, not here
  });
}
