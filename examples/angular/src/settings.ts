import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Cookies</h1>
    <cookie-statement heading="2">
      <cookie-settings slot="settings" id="cookie-settings" heading="4"></cookie-settings>
    </cookie-statement>
  `,
})
export class Settings {}
