// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { installDom } from '../../demo/host/dom';
import { getIcon, setIcon } from '../../demo/host/icons';

beforeAll(() => installDom(window));

test('createEl makes what it is told', () => {
  const el = createDiv();
  const input = el.createEl('input', {
    cls: ['a', 'b c'],
    type: 'search',
    placeholder: 'Find',
    value: 'x',
    title: 't',
    attr: { 'data-n': 3, hidden: null },
  });
  expect(input.className).toBe('a b c');
  expect([input.type, input.placeholder, input.value, input.title]).toEqual([
    'search',
    'Find',
    'x',
    't',
  ]);
  expect(input.getAttr('data-n')).toBe('3');
  el.createSpan({ text: 'first', prepend: true });
  expect(el.firstChild?.textContent).toBe('first');
  expect(el.createDiv('x y').className).toBe('x y');
  expect(createFragment((f) => f.createEl('b')).childNodes).toHaveLength(1);
  expect(el.createSvg('svg', { cls: 'z' }).namespaceURI).toContain('svg');
});

test('classes, texts and children', () => {
  const el = createDiv();
  el.addClass('a', 'b');
  el.toggleClass(['b', 'c'], true);
  el.removeClass('a');
  expect([el.hasClass('a'), el.hasClass('b'), el.hasClass('c')]).toEqual([false, true, true]);
  el.setText('x');
  el.appendText('y');
  expect(el.getText()).toBe('xy');
  el.empty();
  expect(el.childNodes).toHaveLength(0);
  const child = el.createDiv('child');
  expect(el.find('.child')).toBe(child);
  expect(el.findAll('div')).toEqual([child]);
  child.detach();
  expect(el.childElementCount).toBe(0);
});

test('an element is shown when it is in the page and nothing above it is hidden', () => {
  const el = createDiv();
  expect(el.isShown()).toBe(false);
  document.body.append(el);
  expect(el.isShown()).toBe(true);
  el.hide();
  expect(el.createDiv().isShown()).toBe(false);
  el.show();
  expect(el.isShown()).toBe(true);
  expect(el.doc).toBe(document);
  expect(el.instanceOf(HTMLElement)).toBe(true);
  el.remove();
});

test('delegated listeners hear of what is inside', () => {
  const el = document.body.createDiv();
  const heard: string[] = [];
  const listener = (_event: MouseEvent, target: HTMLElement): void => void heard.push(target.id);
  el.on('click', 'button', listener);
  el.createEl('button', { attr: { id: 'one' } })
    .createSpan()
    .click();
  el.off('click', 'button', listener);
  el.find('button').click();
  expect(heard).toEqual(['one']);
  el.remove();
});

test('lists and strings have the members of the app', () => {
  const list = [1, 2, 1];
  list.remove(1);
  expect(list).toEqual([2]);
  expect([1, 2].contains(2)).toBe(true);
  expect([1, 2].last()).toBe(2);
  expect('a {0} {1}'.format('b')).toBe('a b {1}');
  expect(Object.keys([])).toEqual([]);
});

test('icons are known with and without their prefix, unknown ones draw nothing', () => {
  const el = createDiv();
  for (const name of [
    'calendar-clock',
    'lucide-calendar-clock',
    'clock-3',
    'x',
    'arrow-down-0-1',
  ]) {
    setIcon(el, name);
    expect(el.childElementCount).toBe(1);
  }
  setIcon(el, 'no-such-icon');
  expect(el.childElementCount).toBe(0);
  expect(getIcon('users')?.getAttribute('class')).toBe('svg-icon lucide-users');
});
