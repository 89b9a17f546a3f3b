import { createRouter, createWebHistory } from 'vue-router';
import Home from './pages/Home.vue';
import Settings from './pages/Settings.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Home },
    { path: '/settings', component: Settings },
  ],
});
