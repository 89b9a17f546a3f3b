'use client';

export function LanguageSwitch() {
  return (
    <button type="button" data-to="language" onClick={switchLanguage}>
      English/Français
    </button>
  );
}

function switchLanguage() {
  const page = document.documentElement;
  page.lang = page.lang === 'fr' ? 'en' : 'fr';
}
