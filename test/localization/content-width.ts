import { setViewport } from '@web/test-runner-commands';

/** Gives a page with much text a width of its content: Firefox has a scroll bar beside that. */
export async function setContentWidth(width: number, height: number): Promise<void> {
  const { documentElement: root } = document;
  root.style.overflowY = 'scroll';
  await setViewport({ width, height });
  const bar = width - root.clientWidth;
  root.style.overflowY = '';
  if (bar > 0) await setViewport({ width: width + bar, height });
}
