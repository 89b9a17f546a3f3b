import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { steps, tokens, type Step, type Token } from '../../src/generated/tokens.js';
import { pairs, schemes, shortName, type Pair, type Scheme } from './pairs.js';
import { verdict } from './verdict.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Tokens',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** What is seen of a token: its property, so that themes show, with its default behind it. */
const seen = ({ name, value }: Token) => `var(${name}, ${value})`;

const ofType = (...types: readonly string[]) => tokens.filter(({ type }) => types.includes(type));

const stepsOf = (prefix: string) => steps.filter(({ name }) => name.startsWith(`${prefix}.`));

function tokenText({ name, description, value }: Token): TemplateResult {
  return html`<div class="words">
    <code>${name}</code>
    <p>${description}</p>
    <code class="value">${value}</code>
  </div>`;
}

/** What is drawn once in each colour scheme, side by side. */
const inBoth = (draw: (scheme: Scheme) => TemplateResult) =>
  html`<div class="schemes">${schemes.map(draw)}</div>`;

const chip = (token: Token, scheme: Scheme) =>
  html`<figure style=${styleMap({ colorScheme: scheme, '--seen': seen(token) })}>
    <div class="chip colour"></div>
    <figcaption>${scheme}</figcaption>
  </figure>`;

function swatch(token: Token): TemplateResult {
  return html`<li class="swatch">
    ${inBoth((scheme) => chip(token, scheme))} ${tokenText(token)}
  </li>`;
}

/** Colours in light and dark; translucent ones are on a chequered background. */
export const Colour: Story = {
  render: () => html`<ul class="grid">
    ${ofType('color').map(swatch)}
  </ul>`,
};

function pairChip({ front, back, min }: Pair, scheme: Scheme): TemplateResult {
  const look = { colorScheme: scheme, color: seen(front), background: seen(back) };
  return html`<div class="chip pair" style=${styleMap(look)}>
    ${min === 4.5 ? 'Twice a day' : html`<span class="ring"></span>`}
  </div>`;
}

const pairSwatch = (pair: Pair) =>
  html`<li class="swatch">
    ${inBoth((scheme) => pairChip(pair, scheme))}
    <div class="words">
      <span><code>${shortName(pair.front)}</code> on <code>${shortName(pair.back)}</code></span>
      <span>${pair.min === 4.5 ? 'Text' : 'Controls'}, at least ${pair.min} : 1</span>
      <span class="verdicts">${schemes.map((scheme) => verdict(pair, scheme))}</span>
    </div>
  </li>`;

/**
 * The pairs of colours that need contrast, measured in this browser with the theme of the toolbar.
 * Tests check every theme, light and dark.
 */
export const Contrast: Story = {
  render: () => html`<ul class="grid">
    ${pairs.map(pairSwatch)}
  </ul>`,
};

const weight = (token: Token) =>
  html`<li class="row">
    <p class="specimen" style=${styleMap({ fontWeight: seen(token) })}>Twice a day the sea draws back</p>
    ${tokenText(token)}
  </li>`;

/** The elements inherit the page’s font unless a theme sets one. Weights are tokens. */
export const Type: Story = {
  render: () => html`<ul class="list">
    ${ofType('fontWeight').map(weight)}
    ${ofType('fontFamily').map(
      (token) =>
        html`<li class="row">
          <p class="specimen" style=${styleMap({ fontFamily: seen(token) })}>
            Twice a day the sea draws back
          </p>
          ${tokenText(token)}
        </li>`,
    )}
  </ul>`,
};

const SCALED = ['0.5', '0.75', '1', '1.5', '2', '2.5'];

/** All distances are multiples of one token. A smaller value makes the layout denser. */
export const Space: Story = {
  render: () => {
    const space = tokens.find(({ name }) => name === '--consent-space')!;
    return html`${tokenText(space)}
      <ul class="list">
        ${SCALED.map(
          (times) =>
            html`<li class="measure">
              <span class="bar" style=${styleMap({ inlineSize: `calc(${times} * ${seen(space)})` })}></span>
              <code>${times} × space</code>
            </li>`,
        )}
      </ul>`;
  },
};

const corner = (token: Token) =>
  html`<li class="swatch">
    <div class="chip outlined" style=${styleMap({ borderRadius: seen(token) })}></div>
    ${tokenText(token)}
  </li>`;

/** Corners of buttons and lists, and of the boxes. */
export const Radius: Story = {
  render: () => html`<ul class="grid">
    ${ofType('dimension')
      .filter(({ name }) => name.includes('radius'))
      .map(corner)}
  </ul>`,
};

/** Shadows of the banner and the dialog. */
export const Shadow: Story = {
  render: () => html`<ul class="grid">
    ${ofType('shadow').map(
      (token) =>
        html`<li class="swatch">
          <div class="chip" style=${styleMap({ boxShadow: seen(token) })}></div>
          ${tokenText(token)}
        </li>`,
    )}
  </ul>`,
};

const duration = ({ name, value }: Step) =>
  html`<li class="measure"><code>${name}</code> <code class="value">${value}</code></li>`;

/**
 * Few transitions: the switches and the chevron of a list. There are none if the visitor prefers reduced
 * motion.
 */
export const Motion: Story = {
  render: () => html`<ul class="list">
    ${stepsOf('duration').map(duration)}
  </ul>`,
};

/** All tokens that a page or a theme may set. The module `consent-elements/tokens.js` lists the same. */
export const All: Story = {
  render: () => html`<table class="tokens">
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Default</th>
        <th scope="col">Read by</th>
      </tr>
    </thead>
    <tbody>
      ${tokens.map(
        ({ name, value, description, elements }) =>
          html`<tr>
            <th scope="row"><code>${name}</code><br />${description}</th>
            <td><code>${value}</code></td>
            <td>${elements.map((tag) => html`<code>${tag}</code> `)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`,
};

/** The base values behind the tokens. They are not custom properties; `src/tokens` defines them. */
export const Palette: Story = {
  render: () => html`<ul class="grid">
    ${stepsOf('color').map(
      ({ name, value }) =>
        html`<li class="swatch">
          <div class="chip" style=${styleMap({ background: value })}></div>
          <div class="words"><code>${name}</code><code class="value">${value}</code></div>
        </li>`,
    )}
  </ul>`,
};
