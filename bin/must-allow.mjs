/** Says what the page's content security policy must allow. */
export const mustAllow = (sources) => `Your content security policy must allow: ${sources}`;
