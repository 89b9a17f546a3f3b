import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Home</h1>
    <cookie-gate category="video" rendered (toggle)="isOpen.set($event.newState === 'open')">
      @if (isOpen()) {
        <iframe src="/film.html" title="A film"></iframe>
      } @else {
        <a href="/film.html">Watch the film on its own page</a>
      }
    </cookie-gate>
  `,
})
export class Home {
  readonly isOpen = signal(false);
}
