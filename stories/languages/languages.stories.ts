import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { directionOf, endonym } from './endonyms.js';
import './languages.css';
import { inEveryLanguage, messages, type Message } from './messages.js';

const meta = {
  title: 'Languages',
} satisfies Meta;

export default meta;

interface Args {
  /** The id of a message. */
  id: string;
}

const row = ([code, text]: [code: string, text: string]) =>
  html`<tr>
    <th scope="row">
      <bdi lang=${code}>${endonym(code)}</bdi>
      <code translate="no">${code}</code>
    </th>
    <td lang=${code} dir=${directionOf(code)}>${text}</td>
  </tr>`;

const noteOf = ({ note }: Message) => note ?? 'No note.';

function everyLanguage({ id }: Args): TemplateResult {
  const message = messages.find((one) => one.id === id) ?? messages[0]!;
  return html`<div lang="en" dir="ltr">
    <p><code>${message.id}</code> ${noteOf(message)}</p>
    <table class="languages">
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Text</th>
        </tr>
      </thead>
      <tbody>
        ${inEveryLanguage(message).map(row)}
      </tbody>
    </table>
  </div>`;
}

/** A message in all languages. Choose its id below; names in braces stand for inserted values. */
export const OneMessage: StoryObj<Args> = {
  name: 'One message in all languages',
  args: { id: 'banner.text' },
  argTypes: { id: { control: 'select', options: messages.map(({ id }) => id) } },
  render: (args) => everyLanguage(args as Args),
};

const messageRow = (message: Message) =>
  html`<tr>
    <th scope="row"><code>${message.id}</code></th>
    <td>${message.english}</td>
    <td>${noteOf(message)}</td>
  </tr>`;

/** All messages in English, with the names of inserted values and the notes for translators. */
export const AllMessages: StoryObj = {
  name: 'All messages with their notes',
  parameters: { controls: { disable: true } },
  render: () => html`<table class="languages" lang="en" dir="ltr">
    <thead>
      <tr>
        <th scope="col">Id</th>
        <th scope="col">English</th>
        <th scope="col">Note for translators</th>
      </tr>
    </thead>
    <tbody>
      ${messages.map(messageRow)}
    </tbody>
  </table>`,
};
