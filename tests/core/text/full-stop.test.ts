import { expect, it } from 'vitest';
import { fullStop } from '../../../src/core/text/full-stop';

it.each([
  ['Next: Jo, tomorrow', 'Next: Jo, tomorrow.'],
  ['Next: Jo, 20. Nov.', 'Next: Jo, 20. Nov.'],
  ['Jo: not before 20.11.2027 г.', 'Jo: not before 20.11.2027 г.'],
  ['Call her!', 'Call her!'],
  ['And then…', 'And then…'],
  ['送る。', '送る。'],
])('ends %s once: %s', (text, ended) => {
  expect(fullStop(text)).toBe(ended);
});
