import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './copying.css';

/** Without a permission to write to the clipboard the text is selected, ready to be copied. */
async function copy(text: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return 'Copied.';
  } catch {
    getSelection()!.selectAllChildren(text);
    return 'Selected: copy it with the keyboard.';
  }
}

async function copyBelow({ currentTarget }: Event): Promise<void> {
  const box = (currentTarget as HTMLElement).closest('.copying')!;
  const text = box.querySelector('pre')!;
  box.querySelector('output')!.textContent = await copy(text);
}

/** A text with a button that copies it and confirms that. `more` is beside the button. */
export function copying(name: string, text: string, more: unknown = ''): TemplateResult {
  return html`<div class="copying">
    <pre tabindex="0" role="region" aria-label=${name}>${text}</pre>
    <p>
      <button type="button" @click=${copyBelow}>Copy ${name}</button> ${more}
      ${keyed(text, html`<output role="status"></output>`)}
    </p>
  </div>`;
}
