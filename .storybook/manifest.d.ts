/** Written by `npm run build`; types are checked before it exists. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
