import { themes } from '../../.storybook/themes.js';

/** What is picked here: all that a page says about the look of the banner. */
export interface Look {
  readonly theme: string;
  readonly placement: string;
  readonly density: string;
  readonly scheme: string;
}

/** One of the things that are picked, with what there is to choose from. */
export interface Choice {
  readonly name: keyof Look;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly title: string }[];
}

export const theme: Choice = {
  name: 'theme',
  title: 'Theme',
  options: themes.map(({ id, title }) => ({ value: id, title })),
};

export const placement: Choice = {
  name: 'placement',
  title: 'Placement',
  options: [
    { value: 'bottom', title: 'Bottom' },
    { value: 'top', title: 'Top' },
    { value: 'corner', title: 'Corner' },
    { value: 'inline', title: 'Inline' },
    { value: 'dialog', title: 'Dialog' },
  ],
};

export const density: Choice = {
  name: 'density',
  title: 'Density',
  options: [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ],
};

export const scheme: Choice = {
  name: 'scheme',
  title: 'Colours',
  options: [
    { value: 'auto', title: 'System' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ],
};

/** The look that a frame carries in its data attributes; what is missing there is as usual. */
export function lookOf(data: Readonly<Record<string, string | undefined>>): Look {
  return {
    theme: data['theme'] ?? 'default',
    placement: data['placement'] ?? 'bottom',
    density: data['density'] ?? 'comfortable',
    scheme: data['scheme'] ?? 'auto',
  };
}
