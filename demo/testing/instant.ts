const partsIn = (zone: string, time: number): string => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(time).replace(' ', 'T');
};

/** The instant at which clocks in a time zone show a day and time (`2026-11-18T09:00`), milliseconds. */
export const instantAt = (local: string, zone: string): number => {
  const wanted = Date.parse(`${local}Z`);
  const shown = (time: number): number => Date.parse(`${partsIn(zone, time)}Z`);
  const first = wanted - (shown(wanted) - wanted);
  return first - (shown(first) - wanted);
};
