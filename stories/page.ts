import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/settings.js';
import type { Visit } from './visit.js';

const TEXTS = {
  en: {
    title: 'A day at the tide pool',
    lead: 'Twice a day the sea draws back and leaves small worlds behind, each in a basin of rock.',
    paragraphs: [
      'Come an hour before low water and walk slowly. What looks like bare stone is covered with barnacles, and under the weed the crabs wait for the sea to return. Keep your shadow behind you: nothing in the pool trusts a sudden darkness.',
      'Anemones close when they are touched and open again within minutes. Limpets leave their place to graze and come home along the trail that they left; each has ground its shell to fit one spot and no other.',
      'Put every stone back the way it lay. What lives on its upper side needs the light, what lives below it dies in the sun. Then look at the clock: the water comes faster than it went.',
    ],
    headings: ['Come early', 'Touch gently', 'Leave it as it was'],
    words: ['The pools', 'Field guide', 'Tide tables', 'Plan your visit'],
    settings: 'Cookie settings',
  },
  fr: {
    title: 'Une journée au bord des flaques',
    lead: 'Deux fois par jour, la mer se retire et laisse de petits mondes dans des bassins de roche.',
    paragraphs: [
      'Venez une heure avant la basse mer et marchez lentement. Ce qui semble être de la pierre nue est couvert de balanes, et sous les algues les crabes attendent le retour de l’eau. Gardez votre ombre derrière vous : rien ici ne se fie à une obscurité soudaine.',
      'Les anémones se ferment dès qu’on les touche et se rouvrent en quelques minutes. Les patelles quittent leur place pour brouter et rentrent en suivant leur propre trace ; chacune a poli sa coquille pour un seul endroit.',
      'Reposez chaque pierre comme vous l’avez trouvée. Ce qui vit dessus a besoin de lumière, ce qui vit dessous meurt au soleil. Puis regardez l’heure : l’eau revient plus vite qu’elle n’est partie.',
    ],
    headings: ['Venez tôt', 'Touchez à peine', 'Laissez tout en place'],
    words: ['Les flaques', 'Guide nature', 'Horaires des marées', 'Préparer la visite'],
    settings: 'Paramètres des cookies',
  },
} as const;

/** What the page says, in French or else in English. */
export function textsOf(locale = 'en') {
  const lang = locale.startsWith('fr') ? 'fr' : 'en';
  return { ...TEXTS[lang], lang };
}

/** Shows the banner on a page, with the settings link that every site has in its footer. */
export const onPage: Decorator<Visit> = (story, { args, globals }) => {
  const { lang, title, lead, paragraphs, settings } = textsOf(args.locale ?? globals['locale']);
  return html`${story()}
    <main class="sample" lang=${lang}>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    </main>
    <footer class="sample" lang=${lang}>
      <a href="#cookie-settings" @click=${showSettings}>${settings}</a>
    </footer>`;
};

/** What `start()` does for such links on a site, where there is one store for the whole page. */
export function showSettings(event: Event): void {
  event.preventDefault();
  document.querySelector('cookie-settings')?.show(event.currentTarget as HTMLElement);
}
