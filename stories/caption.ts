import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

/**
 * Shows on the canvas why a story correctly has no banner: the text is the story's parameter
 * `nothing`. Without it, such a story would look broken.
 */
export const withCaption: Decorator = (story, { parameters }) => {
  const text = parameters['nothing'] as string | undefined;
  return html`${story()}${text ? html`<p class="caption" lang="en">${text}</p>` : nothing}`;
};
