import { NextResponse, type NextRequest } from 'next/server';

/** A content security policy with a nonce for each request; Next adds it to its own scripts. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', securityPolicy(nonce));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', securityPolicy(nonce));
  return response;
}

function securityPolicy(nonce: string) {
  // In development, React evaluates code and Next inserts styles without a nonce.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const scripts = `'nonce-${nonce}' 'strict-dynamic' ${isDevelopment ? "'unsafe-eval'" : ''}`;
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return `default-src 'self'; script-src ${scripts}; style-src 'self' ${styles}; base-uri 'none'`;
}

// Not for files of public/, which are not pages.
export const config = { matcher: '/((?!_next/|.*\\.).*)' };
