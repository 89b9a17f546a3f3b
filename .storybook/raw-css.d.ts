/** Vite hands over the text of a style sheet. */
declare module '*.css?raw' {
  const css: string;
  export default css;
}

/** Or of a translation. */
declare module '*.xlf?raw' {
  const xliff: string;
  export default xliff;
}
