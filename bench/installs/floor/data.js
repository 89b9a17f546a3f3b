/** The declaration as the page has it. */
export const data = JSON.parse(document.querySelector('#declared').textContent);

export const servicesOf = ({ id }) => data.services.filter(({ category }) => category === id);
