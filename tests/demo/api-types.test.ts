import type * as api from 'obsidian';
import { expect, test } from 'vitest';
import type { obsidian } from '../../demo/host/obsidian';

// What the host exports is held against the published types. Classes of the host are not assignable to the
// published ones (those have protected members, and more of them); so each member is compared by itself.

type Real = typeof api;
type Host = typeof obsidian;
type Name = keyof Host & keyof Real;
type Class = abstract new (...args: never[]) => unknown;
type Instance<T> = T extends abstract new (...args: never[]) => infer I ? I : never;
type ClassName = { [K in Name]: Real[K] extends Class ? K : never }[Name];
type Members<K extends ClassName> = keyof Instance<Host[K]> & keyof Instance<Real[K]> & string;

/** A result fits when it can stand for the published one; where that is an object, the other tests look at it. */
type ResultFits<H, R> = [H] extends [R]
  ? true
  : [NonNullable<R>] extends [object]
    ? true
    : unknown extends H
      ? true
      : false;

/** A method must take what the published one takes, and give what it gives; a property must be of its type. */
type Fits<H, R> = [R] extends [(...args: infer A) => infer Result]
  ? H extends (...args: A) => infer Given
    ? ResultFits<Given, Result>
    : false
  : ResultFits<H, R>;

type Misfit = {
  [K in ClassName]: {
    [M in Members<K>]: Fits<Instance<Host[K]>[M], Instance<Real[K]>[M]> extends true
      ? never
      : `${K}.${M}`;
  }[Members<K>];
}[ClassName];

type ExtraMember = {
  [K in ClassName]: `${K}.${Exclude<keyof Instance<Host[K]> & string, keyof Instance<Real[K]>>}`;
}[ClassName];

type FunctionMisfit = {
  [K in Exclude<Name, ClassName>]: Host[K] extends Real[K] ? never : K;
}[Exclude<Name, ClassName>];

/** Members that take the host's own classes, which are not the published ones to the compiler. */
type TakesOwnClass =
  | `${string}.${'addChild' | 'removeChild' | 'onPaneMenu'}`
  | `Setting.${'then' | 'addColorPicker'}`
  | `Plugin.${'addSettingTab' | 'registerView'}`
  | `Workspace.${'getActiveViewOfType' | 'iterateRootLeaves' | 'iterateAllLeaves'}`
  | 'ColorComponent.then'
  | 'SettingGroup.addSetting'
  | 'WorkspaceLeaf.open';
/** Members that the app has and does not publish; plugins know them and guard them. */
type Unpublished =
  'App.setting' | 'PluginSettingTab.plugin' | 'Vault.getConfig' | 'Vault.setConfig';
/** A class whose constructor is private, so that it has no instance type. */
type NoInstance = 'MenuItem';

/** True for types of which the first is part of the second; an error for others. */
type Held<A extends B, B> = [A, B] extends [unknown, unknown] ? true : never;

test('the compiler holds the host against the published types', () => {
  const checks: [
    Held<Exclude<keyof Host, keyof Real>, never>,
    Held<Misfit, TakesOwnClass>,
    Held<ExtraMember, Unpublished>,
    Held<FunctionMisfit, NoInstance>,
  ] = [true, true, true, true];
  expect(checks).not.toContain(false);
});
