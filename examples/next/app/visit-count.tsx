'use client';
import { useConsent } from 'consent-elements/react.js';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** Counts each page view once, as soon as statistics are allowed. */
export function VisitCount({ initial }: { initial: boolean }) {
  const mayCount = useConsent('statistics', initial);
  const pathname = usePathname();
  const counted = useRef('');
  useEffect(() => {
    if (!mayCount || counted.current === pathname) return;
    counted.current = pathname;
    void fetch(`/count.txt?page=${encodeURIComponent(pathname)}`);
  }, [mayCount, pathname]);
  return null;
}
