import { Component, CUSTOM_ELEMENTS_SCHEMA, DOCUMENT, effect, inject } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { consentSignal } from 'consent-elements/angular.js';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner src="/cookies.json"></cookie-banner>
    <nav>
      <a routerLink="/" data-to="home">Home</a>
      <a routerLink="/settings" data-to="settings">Cookies</a>
      <button type="button" data-to="language" (click)="switchLanguage()">English, français</button>
    </nav>
    <main><router-outlet /></main>
    <footer><a href="#cookie-settings">Cookie settings</a></footer>
  `,
})
export class App {
  private readonly page = inject(DOCUMENT).documentElement;

  constructor() {
    const view = inject(Router).lastSuccessfulNavigation;
    const mayCount = consentSignal('statistics');
    effect(() => {
      if (view() && mayCount()) void fetch(`/count.txt?page=${view()?.finalUrl}`);
    });
  }

  switchLanguage(): void {
    this.page.lang = this.page.lang === 'fr' ? 'en' : 'fr';
  }
}
