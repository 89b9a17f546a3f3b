import { isSecret, withoutParameters } from './secrets.js';

interface Pair {
  name: string;
  value: string;
}

interface Form {
  text?: string;
  params?: Pair[];
}

interface Message {
  url?: string;
  redirectURL?: string;
  headers?: Pair[];
  cookies?: Pair[];
  queryString?: Pair[];
  postData?: Form;
}

interface Har {
  log: { entries: { request: Message; response: Message; _webSocketMessages?: unknown }[] };
}

/** Headers with an address, whose query may contain anything. */
const WITH_ADDRESS = /^(:path|referer|location|content-location|refresh|link|sourcemap)$/i;

const REMOVED = '(removed)';

const withoutValue = ({ name }: Pair): Pair => ({ name, value: REMOVED });

function cleanHeader(header: Pair): Pair {
  const { name, value } = header;
  if (isSecret(name)) return withoutValue(header);
  return WITH_ADDRESS.test(name) ? { name, value: withoutParameters(value, REMOVED) } : header;
}

const withoutQuery = (address: string) => withoutParameters(address, REMOVED);

const cleanForm = ({ text, params, ...rest }: Form): Form => ({
  ...rest,
  ...(text && { text: REMOVED }),
  ...(params && { params: params.map(withoutValue) }),
});

function cleanMessage(message: Message): void {
  const { url, redirectURL, headers = [], cookies = [], queryString, postData } = message;
  message.headers = headers.map(cleanHeader);
  message.cookies = cookies.map((pair) => ({ ...pair, value: REMOVED }));
  if (url) message.url = withoutQuery(url);
  if (redirectURL) message.redirectURL = withoutQuery(redirectURL);
  if (queryString) message.queryString = queryString.map(withoutValue);
  if (postData) message.postData = cleanForm(postData);
}

/**
 * Removes from the text of a HAR file the values of cookies and of all that may contain one: queries,
 * forms, messages, and headers that sign a visitor in.
 */
export function withoutValues(text: string): string {
  const har = JSON.parse(text) as Har;
  for (const entry of har.log.entries) {
    cleanMessage(entry.request);
    cleanMessage(entry.response);
    delete entry._webSocketMessages;
  }
  return JSON.stringify(har, undefined, 2);
}
