import { ConsentGate } from 'consent-elements/react.js';

export function Home() {
  return (
    <>
      <h1>Home</h1>
      <ConsentGate
        service="video"
        heading={2}
        fallback={<a href="/film.html">Watch the film on its own page</a>}
      >
        <iframe src="/film.html" title="A film" />
      </ConsentGate>
    </>
  );
}
