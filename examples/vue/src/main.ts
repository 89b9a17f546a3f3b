import 'consent-elements/elements.js';
import type {} from 'consent-elements/types/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router.js';

const app = createApp(App).use(router);
// Until then the path of the route is not the page's.
await router.isReady();
app.mount('#app');
