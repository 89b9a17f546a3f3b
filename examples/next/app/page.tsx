import { ConsentGate } from 'consent-elements/react.js';
import { visitorConsent } from './consent';

export default async function Home() {
  const consent = await visitorConsent();
  return (
    <>
      <h1>Home</h1>
      <ConsentGate
        service="video"
        initial={consent.isGranted('video')}
        heading={2}
        fallback={<a href="/film.html">Watch the film on its own page</a>}
      >
        <iframe src="/film.html" title="A film" />
      </ConsentGate>
    </>
  );
}
