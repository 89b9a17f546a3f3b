import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/define/banner.js';
import '../src/define/settings.js';
import { withCaption } from './caption.js';
import { inside } from './inside.js';
import { onPage } from './page.js';
import * as policies from './policies.js';
import { answered, storeOf, visitArgTypes, type Visit } from './visit.js';
import { named } from './named.js';

interface BannerArgs extends Visit {
  placement?: 'bottom' | 'top' | 'corner' | 'inline' | 'dialog';
  revision?: number;
  closable?: boolean;
  reopen?: 'start' | 'end';
}

const meta = {
  title: 'Elements/Banner',
  component: 'cookie-banner',
  // The documentation shows the six stories that are tagged; the sidebar has all.
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { policy: policies.model },
  render: (args) => banner(args),
  decorators: [withCaption, onPage],
  parameters: {
    layout: 'fullscreen',
    // It is fixed to the view, so that each one needs a view of its own.
    docs: { story: { inline: false, height: '40rem' } },
  },
} satisfies Meta<BannerArgs>;

export default meta;

type Story = StoryObj<BannerArgs>;

/** The banner, and the settings that its button opens. */
function banner(args: BannerArgs, content: unknown = '') {
  const store = storeOf(args);
  return html`<cookie-banner
      src=${ifDefined(args.src)}
      placement=${ifDefined(args.placement)}
      locale=${ifDefined(args.locale)}
      heading=${ifDefined(args.heading)}
      region=${ifDefined(args.region)}
      revision=${ifDefined(args.revision)}
      ?closable=${args.closable}
      reopen=${ifDefined(args.reopen)}
      .policy=${args.policy}
      .store=${store}
      >${content}</cookie-banner
    >
    <cookie-settings dialog locale=${ifDefined(args.locale)} .store=${store}></cookie-settings>`;
}

/** The visitor has not answered yet. The banner asks, and the page stays usable. */
export const FirstVisit: Story = { tags: ['autodocs'] };

/** The visitor answered a month ago, so there is no banner. The link below opens the settings. */
export const Returning: Story = {
  parameters: { nothing: 'Nothing is asked: the visitor answered a month ago.' },
  args: { cookie: answered({ yes: 'statistics', no: 'media' }) },
};

/** A category was added since the last answer. The banner asks only about that one; the others stay. */
export const NewCategory: Story = {
  tags: ['autodocs'],
  args: {
    policy: policies.withNewCategory,
    cookie: answered({ yes: 'statistics', no: 'media' }),
  },
};

/** The policy's `revision` was raised: the earlier answer no longer counts. */
export const NewRevision: Story = {
  args: {
    policy: policies.withNewRevision,
    cookie: answered({ yes: 'statistics', no: 'media' }),
  },
};

/** The answer is older than six months. It has expired, and the banner asks about everything again. */
export const ExpiredAnswer: Story = {
  args: { cookie: answered({ yes: 'statistics', no: 'media', months: 7 }) },
};

/** A basis per region: the banner asks a visitor from Europe about marketing. */
export const InEurope: Story = { args: { policy: policies.perRegion, region: 'fr' } };

/** The same page in California, where marketing is on until the visitor opts out: no banner. */
export const InCalifornia: Story = {
  parameters: {
    nothing: 'Nothing is asked: marketing is on in California until the visitor opts out.',
  },
  args: { policy: policies.perRegion, region: 'us-ca' },
};

/** At the bottom of the viewport: the default. */
export const Bottom: Story = { args: { placement: 'bottom' } };

/** At the top, in the flow of the page: it covers nothing, and stays in view while the page scrolls. */
export const Top: Story = { tags: ['autodocs'], args: { placement: 'top' } };

/** A modal dialog. Escape closes it without a decision. */
export const Dialog: Story = { args: { placement: 'dialog' } };

/** In a corner of the viewport. */
export const Corner: Story = { tags: ['autodocs'], args: { placement: 'corner' } };

/** In the flow of the page: it covers nothing. */
export const Inline: Story = { args: { placement: 'inline' } };

/** A button that closes the banner, which refuses everything and says so: rules in Italy ask for one. */
export const Closable: Story = { args: { closable: true } };

/**
 * A link to the settings once the visitor has chosen. It floats in a corner; on a phone it stands at
 * the end of the page.
 */
export const Reopen: Story = {
  parameters: { nothing: 'Nothing is asked: a link in the corner leads back to the settings.' },
  args: { reopen: 'end', cookie: answered({ yes: 'statistics', no: 'media' }) },
};

/** `locale` sets the language. Without it, the banner uses the closest `lang`. */
export const French: Story = { args: { locale: 'fr' } };

/** The banner's button opens the second layer. */
export const SettingsOpened: Story = {
  tags: ['autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const banner = inside(canvasElement, 'cookie-banner');
    await userEvent.click(await banner.findByRole('button', { name: named('action.settings') }));
  },
};

/** A logo beside the heading, and additional links of the site. */
export const LogoAndLinks: Story = {
  render: (args) =>
    banner(
      args,
      html`<svg slot="logo" viewBox="0 0 48 48" width="40" height="40" role="img" aria-label="Tide">
          <circle cx="24" cy="24" r="24" fill="#12606e" />
          <path
            d="M8 28q4-5 8 0t8 0 8 0 8 0M8 20q4-5 8 0t8 0 8 0 8 0"
            fill="none"
            stroke="#fff"
            stroke-width="3"
            stroke-linecap="round"
          />
        </svg>
        <a slot="links" href="https://example.org/imprint">Imprint</a>`,
    ),
};

/** The site’s own texts replace those of the package; the links of the policy stay. */
export const OwnWords: Story = {
  render: (args) =>
    banner(
      args,
      html`<span slot="heading">May we count your visit?</span>
        <p slot="text">
          Counting tells us which tide tables are read. Films come from another site, which learns of
          your visit. Both are up to you, now and later.
        </p>`,
    ),
};

/** A button of the page after the banner’s own buttons. It keeps the style of the page. */
export const MoreActions: Story = {
  render: (args) =>
    banner(args, html`<button slot="actions" type="button" class="quiet">Read it aloud</button>`),
};

/** The browser sends Global Privacy Control: marketing is already off, and the banner says so. */
export const GlobalPrivacyControl: Story = {
  args: { policy: policies.withNewCategory, gpc: true },
};

/** The visitor has just answered. “Your choice has been saved.” is seen for some seconds, and announced once. */
export const JustAnswered: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const banner = inside(canvasElement, 'cookie-banner');
    await userEvent.click(await banner.findByRole('button', { name: named('action.reject') }));
  },
};

/** Cookies are blocked. The answer holds for this page only, and screen readers announce that. */
export const NotKept: Story = { ...JustAnswered, args: { forgets: true } };

/** The page has a bar at the bottom of the viewport. The banner covers it until the visitor answers. */
export const OverStickyBar: Story = {
  render: (args) =>
    html`${banner(args)}
      <div class="sticky-bar">
        <span>Low water today at 14:20</span> <a href="#tides">All tide tables</a>
      </div>`,
};

/** A modal dialog of the page covers the banner, which stays below it and receives no focus. */
export const UnderDialogOfPage: Story = {
  render: (args) =>
    html`${banner(args)}
      <dialog id="letter" class="letter" aria-labelledby="letter-title">
        <h2 id="letter-title">One letter a month</h2>
        <p>What the tide brought, and when to come.</p>
        <form method="dialog"><button class="quiet">No, thank you</button></form>
      </dialog>`,
  play: async ({ canvasElement }) => {
    const shown = inside(canvasElement, 'cookie-banner');
    const reject = await shown.findByRole('button', { name: named('action.reject') });
    const dialog = canvasElement.querySelector<HTMLDialogElement>('#letter')!;
    dialog.showModal();
    reject.focus();
    await expect(reject.checkVisibility()).toBe(true);
    await expect(dialog.contains(document.activeElement)).toBe(true);
  },
};

/** A few tokens give it the look of the site. Accept and reject stay equal in every theme. */
export const OwnLook: Story = {
  tags: ['autodocs'],
  decorators: [
    (story) =>
      html`<style>
          cookie-banner,
          cookie-settings {
            --consent-color-surface: light-dark(#fff8ef, #241c17);
            --consent-color-sunken: light-dark(#f7e9d8, #332820);
            --consent-color-accent: light-dark(#a2341c, #ffb59f);
            --consent-color-accent-strong: light-dark(#7c2412, #ffd3c5);
            --consent-color-on-accent: light-dark(#ffffff, #40140a);
            --consent-radius: 0;
            font-family: Georgia, serif;
          }
        </style>
        ${story()}`,
  ],
};

/** Five categories with 40 services: the banner lists only the categories and stays small. */
export const ManyServices: Story = { args: { policy: policies.manyServices } };

/** Long names and purposes, in words that are hard to break. */
export const LongTexts: Story = { args: { policy: policies.longTexts } };

/** Texts that exist only in French appear in French, with `lang="fr"`. */
export const FrenchTextsOnly: Story = { args: { policy: policies.frenchOnly } };

/** No category needs consent: there is nothing to ask, and no banner. */
export const NothingToAsk: Story = {
  parameters: { nothing: 'Nothing is asked: no category needs consent.' },
  args: { policy: policies.nothingToAsk },
};

/** The policy is faulty: no banner, everything is denied, and the console shows the path of the mistake. */
export const FaultyPolicy: Story = {
  parameters: { nothing: 'Nothing is asked: the policy is faulty. The console names the mistake.' },
  args: { policy: policies.faulty },
};

/** The policy file is missing: no banner, everything is denied, and the console shows the reason. */
export const PolicyMissing: Story = {
  parameters: {
    nothing: 'Nothing is asked: the policy file is missing. The console gives the reason.',
  },
  args: { policy: undefined, src: 'missing.json' },
};
