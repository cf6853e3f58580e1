import type { Settings } from '../core/settings';
import type { LogStyle } from '../notes/edit/log/log-style';

/** The heading of a log that Rapport begins. */
const LOG_HEADING = 'Log';

/**
 * How the log of a person's note is found and read by the settings, and begun: as `Log` where that is read as one,
 * else as the first that is.
 */
export function logStyle({ logHeadings, slashedDates }: Settings, contact: string): LogStyle {
  const known = logHeadings.find((heading) => heading.toLowerCase() === LOG_HEADING.toLowerCase());
  const defaultHeading = known ?? logHeadings[0] ?? LOG_HEADING;
  return { headings: logHeadings, defaultHeading, contact, slashedDates };
}
