import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import 'consent-elements/elements.js';
import { App } from './app';
import { Home } from './home';
import { Settings } from './settings';

const routes = [
  { path: '', component: Home },
  { path: 'settings', component: Settings },
];

bootstrapApplication(App, { providers: [provideRouter(routes)] }).catch(console.error);
