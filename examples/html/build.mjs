import { cp, rm } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await cp('public', 'dist', { recursive: true });
await cp('node_modules/consent-elements/dist/cdn', 'dist/cdn', { recursive: true });
