// The rows of tags.html, and what the tag of each understands: the consent calls that its vendor
// documents, and a cookie or two of each that tags.json declares. No part of a real site.
{
  const granted = (types) =>
    Object.fromEntries(
      Object.entries(types).map(([type, value]) => [type, value === 'granted' || value === true]),
    );

  /** The meaning of a call that has no types of consent: everything, or nothing. */
  const all =
    (words) =>
    ([name]) =>
      Object.hasOwn(words, name) ? { all: words[name] } : undefined;

  window.demoVendors = {
    google: {
      name: 'Google',
      about: 'Analytics and Ads, one tag. Not gated: it reads its types of consent.',
      write: (values) => (values[0]?.event ? ['dataLayer.push', values] : ['gtag', values]),
      consent: ([name, , types]) => (name === 'consent' ? granted(types) : undefined),
      types: ['analytics_storage', 'ad_storage'],
      cookies: { _ga: 'analytics_storage', _gcl_au: 'ad_storage' },
    },
    uet: {
      name: 'Microsoft Advertising',
      about: 'Not gated: it reads its type of consent.',
      write: (values) => ['uetq.push', values],
      consent: ([name, , types]) => (name === 'consent' ? granted(types) : undefined),
      types: ['ad_storage'],
      cookies: { _uetsid: 'ad_storage', _uetvid: 'ad_storage' },
    },
    matomo: {
      name: 'Matomo',
      about: 'Gated, for statistics. Until it runs, its queue keeps what it is told.',
      isGated: true,
      write: (values) => ['_paq.push', [values]],
      consent: all({ requireConsent: false, setConsentGiven: true, forgetConsentGiven: false }),
      types: ['all'],
      cookies: { '_pk_id.1.demo': 'all', '_pk_ses.1.demo': 'all' },
    },
    clarity: {
      name: 'Microsoft Clarity',
      about: 'Gated, for statistics. Until it runs, its queue keeps what it is told.',
      isGated: true,
      write: (values) => ['clarity', values],
      consent([name, types]) {
        if (name === 'consentv2') return granted(types);
        return name === 'consent' ? { ad_Storage: types, analytics_Storage: types } : undefined;
      },
      types: ['analytics_Storage', 'ad_Storage'],
      cookies: { _clck: 'analytics_Storage', _clsk: 'analytics_Storage' },
    },
    hubspot: {
      name: 'HubSpot',
      about: 'Gated, for advertising. Until it runs, its queue keeps what it is told.',
      isGated: true,
      write: (values) => ['_hsp.push', [values]],
      consent([name, types]) {
        if (name === 'setHubSpotConsent') return granted(types);
        const isRevoked = name === 'revokeCookieConsent';
        return isRevoked ? { analytics: false, advertisement: false } : undefined;
      },
      types: ['analytics', 'advertisement'],
      cookies: { hubspotutk: 'analytics', __hstc: 'analytics' },
    },
    meta: {
      name: 'Meta',
      about: 'Gated, for advertising.',
      isGated: true,
      write: (values) => ['fbq', values],
      consent: ([name, word]) => (name === 'consent' ? { all: word === 'grant' } : undefined),
      types: ['all'],
      cookies: { _fbp: 'all' },
    },
    tiktok: {
      name: 'TikTok',
      about: 'Gated, for advertising.',
      isGated: true,
      write: ([name, ...values]) => [`ttq.${name}`, values],
      consent: all({ holdConsent: false, grantConsent: true, revokeConsent: false }),
      types: ['all'],
      cookies: { _ttp: 'all' },
    },
    pinterest: {
      name: 'Pinterest',
      about: 'Gated, for advertising.',
      isGated: true,
      write: (values) => ['pintrk', values],
      consent: ([name, word]) => (name === 'setconsent' ? { all: word } : undefined),
      types: ['all'],
      cookies: { _pin_unauth: 'all' },
    },
  };
}
