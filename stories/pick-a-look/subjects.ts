/** An element to preview, and its markup beside the banner. */
export interface Subject {
  readonly id: 'banner' | 'settings' | 'table' | 'statement' | 'gate';
  readonly title: string;
  readonly markup: readonly string[];
}

const SETTINGS_SLOT =
  '  <cookie-settings slot="settings" id="cookie-settings" heading="3"></cookie-settings>';

/** The banner names the file of the policy, so that the others need not. */
export const subjects: readonly Subject[] = [
  { id: 'banner', title: 'Banner', markup: [] },
  {
    id: 'settings',
    title: 'Settings',
    markup: ['<cookie-settings id="cookie-settings" heading="1"></cookie-settings>'],
  },
  { id: 'table', title: 'Table', markup: ['<cookie-table></cookie-table>'] },
  {
    id: 'statement',
    title: 'Statement',
    markup: ['<cookie-statement heading="1">', SETTINGS_SLOT, '</cookie-statement>'],
  },
  {
    id: 'gate',
    title: 'Gate',
    markup: [
      '<cookie-gate category="video">',
      '  <template><iframe src="https://video.example/embed/1" title="A film"></iframe></template>',
      '  <a href="https://video.example/1">Watch the film at video.example</a>',
      '</cookie-gate>',
    ],
  },
];
