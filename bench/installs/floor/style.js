export const STYLE = `
.ask{position:fixed;inset:auto 0 0;padding:1em;background:#fff;color:#222;border-top:1px solid #888}
.ask h2{margin:0;font-size:1.1em}
.set{width:36em;max-width:90vw;max-height:80vh;border:1px solid #888;border-radius:4px}
.set fieldset{margin:0 0 1em;border:1px solid #ccc}
.buttons{display:flex;flex-wrap:wrap;gap:.5em}
.buttons button{padding:.5em 1em;font:inherit;background:#036;color:#fff;border:1px solid #036}`;
