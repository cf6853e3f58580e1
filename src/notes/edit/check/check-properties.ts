import { parseDay } from '../../value/parse-day';
import { foldName, PropertyFinder } from '../../value/property-names';
import type { Properties } from '../../value/yaml-value';
import type { Intent } from '../intent';
import { isEmptyValue, type PropertyNames, type PropertyValue } from '../properties/property-value';

/** Whether the other properties say what they said, in the same order. */
export function othersStand(before: Properties, after: Properties, intent: Intent): boolean {
  const meant = new Set(intent.properties.flatMap(({ names }) => names.map(foldName)));
  const others = (properties: Properties): string =>
    JSON.stringify(Object.entries(properties).filter(([name]) => !meant.has(foldName(name))));
  return others(before) === others(after);
}

/** Whether the intended properties read as they were meant. */
export function meantAreSaid(after: Properties, intent: Intent): boolean {
  const finder = new PropertyFinder(after);
  return intent.properties.every(({ names, value }) => says(finder, names, value));
}

function says(finder: PropertyFinder, names: PropertyNames, value: PropertyValue | null): boolean {
  const found = finder.find(names)?.value;
  if (value === null) return found === undefined;
  switch (value.kind) {
    case 'day': {
      const day = parseDay(found);
      return day.ok && day.value === value.day;
    }
    case 'text':
      return isEmptyValue(value) ? found === undefined : found === value.text;
    case 'number':
      return found === value.number;
    case 'boolean':
      return found === value.boolean;
    case 'list':
      return isEmptyValue(value)
        ? found === undefined
        : JSON.stringify(found) === JSON.stringify(value.items);
  }
}
