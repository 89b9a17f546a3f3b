import { useConsent } from 'consent-elements/react.js';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Counts each page view once, as soon as statistics are allowed. */
export function useVisitCount() {
  const mayCount = useConsent('statistics');
  const { pathname } = useLocation();
  const counted = useRef('');
  useEffect(() => {
    if (!mayCount || counted.current === pathname) return;
    counted.current = pathname;
    void fetch(`/count.txt?page=${encodeURIComponent(pathname)}`);
  }, [mayCount, pathname]);
}
