// Filters the cards of the data sets while the visitor types.
const form = document.querySelector('form[role=search]');
const cards = [...document.querySelectorAll('.card')];
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

form.addEventListener('input', () => {
  const words = plain(form.elements.q.value).split(/\s+/);
  for (const card of cards) {
    const text = plain(card.textContent);
    card.hidden = !words.every((word) => text.includes(word));
  }
  form.elements.count.value = `${cards.filter((card) => !card.hidden).length} / ${cards.length}`;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = 'datasets';
});
