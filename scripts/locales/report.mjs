import { checkLocale, glossaryOf, locales, readCatalogue } from './catalogues.mjs';
import { avoided } from './checks/avoided.mjs';
import { casing } from './checks/casing.mjs';
import { sentence } from './checks/checks.mjs';
import { canGuess, guessLanguage } from './guess-language.mjs';
import { canSpell, spelling } from './spelling.mjs';

// "npm run translations [-- fi sv]": what the checks say of translations. The errors fail "npm test" too;
// the rest is for a person to look at, and often right as it is.

async function toLookAt(locale) {
  const { units } = await readCatalogue(locale);
  const glossary = await glossaryOf(locale);
  return [
    ...guessLanguage(locale, units),
    ...units.flatMap((unit) => [...avoided(unit, { glossary }), ...casing(unit, { locale })]),
    ...(canSpell(locale) ? spelling(locale, units) : []),
  ];
}

function print(title, locale, findings) {
  for (const finding of findings) console.log(`${title}: ${sentence(locale, finding)}`);
}

function printUnchecked(codes) {
  const list = (cannot) => codes.filter(cannot).join(', ') || 'none';
  console.log(`Not checked: K8 by the look of the language: ${list((code) => !canGuess(code))}`);
  console.log(`Not checked: K19, no hunspell dictionary: ${list((code) => !canSpell(code))}`);
}

async function report(codes) {
  for (const locale of codes) {
    const errors = await checkLocale(locale);
    print('error', locale, errors);
    print('look at', locale, await toLookAt(locale));
    if (errors.length > 0) process.exitCode = 1;
  }
  printUnchecked(codes);
}

const asked = process.argv.slice(2);
await report(asked.length > 0 ? asked : await locales()).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
