import { ConsentGate } from 'consent-elements/solid.js';

export function Home() {
  return (
    <>
      <h1>Home</h1>
      <ConsentGate service="video" fallback={<a href="/film.html">Watch the film</a>}>
        <iframe src="/film.html" title="A film" />
      </ConsentGate>
    </>
  );
}
