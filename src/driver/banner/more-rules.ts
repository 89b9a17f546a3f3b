/** Rules, in the form of autoconsent, for managers that it has none for. */
export const MORE_RULES = [
  {
    name: 'orejime',
    vendorUrl: 'https://github.com/boscop-fr/orejime',
    prehideSelectors: [],
    detectCmp: [{ exists: '.orejime-Root, .orejime-AppContainer' }],
    detectPopup: [{ visible: '.orejime-Banner, .orejime-Notice', check: 'any' }],
    optIn: [
      { waitForThenClick: '.orejime-Banner-saveButton, .orejime-Notice .orejime-Button--save' },
    ],
    optOut: [
      {
        waitForThenClick: '.orejime-Banner-declineButton, .orejime-Notice .orejime-Button--decline',
      },
    ],
  },
];
