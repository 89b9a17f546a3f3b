/** Themes are imported for their side effect: `import 'consent-elements/themes/material.css'`. */
export {};
