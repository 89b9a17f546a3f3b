import 'consent-elements/elements.js';
import type {} from 'consent-elements/types/solid';
import { Route, Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { Home } from './home';
import { Layout } from './layout';
import { Settings } from './settings';

render(
  () => (
    <Router root={Layout}>
      <Route path="/" component={Home} />
      <Route path="/settings" component={Settings} />
    </Router>
  ),
  document.querySelector('#root')!,
);
