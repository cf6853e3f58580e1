/** Beyond this many characters some systems and mail programs cut a link: Windows at 2,083. */
export const MAX_MAILTO_LENGTH = 2000;

/** A link that opens the mail program, or how much too long it would be to open safely. */
export type Mailto = { readonly url: string } | { readonly tooLongBy: number };

/** The `mailto:` link of a message, encoded as RFC 6068 has it: every line break is `%0D%0A`. */
export function mailtoUrl(to: readonly string[], subject: string, body: string): Mailto {
  const addresses = to
    .map((one) => encode(one.replace(/\s+/g, '')).replace(/%40/g, '@'))
    .filter((one) => one !== '');
  const headers = [
    ...(subject === '' ? [] : [`subject=${encode(subject.replace(/[\r\n]+/g, ' '))}`]),
    ...(body === '' ? [] : [`body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`]),
  ];
  const query = headers.length === 0 ? '' : `?${headers.join('&')}`;
  const url = `mailto:${addresses.join(',')}${query}`;
  return url.length > MAX_MAILTO_LENGTH ? { tooLongBy: url.length - MAX_MAILTO_LENGTH } : { url };
}

/** Half a character outside the basic plane cannot be encoded, and control characters have no place in mail. */
const wellFormed = (text: string): string =>
  text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
      found.length === 2 ? found : '\ufffd',
    )
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

/** Also those that `encodeURIComponent` leaves, which end a link in some programs. */
const encode = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
