import type { Consent } from 'consent-elements/server.js';

declare global {
  namespace App {
    interface Locals {
      consent: Consent;
    }
  }
}
