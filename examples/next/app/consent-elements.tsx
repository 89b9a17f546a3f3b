'use client';
import { useEffect } from 'react';

/** Registers the elements once the page has hydrated; each loads when the page needs it. */
export function ConsentElements() {
  useEffect(() => {
    void import('consent-elements/elements.js');
  }, []);
  return null;
}
