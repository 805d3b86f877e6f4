import { periodKey, type Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';

/**
 * Which regions a file is for: one region and those it is held against, the parts of a region and
 * itself, or all regions of one period.
 */
export type Scope = { readonly region: RegionCode; readonly parts?: boolean } | { readonly period: Period };

const fileNameMarks: Readonly<Record<string, string>> = { '/': '--', '>': '-to-', ',': '-and-' };

/**
 * The name of a scope in paths and in the catalogue. Marks that no file name can hold are spelt out.
 *
 * @example
 * ```ts
 * scopeName({ region: regionCode('GM0141'), parts: true }); //=> 'GM0141.parts'
 * scopeName({ period: period('2017?') }); //=> 'all.2017'
 * scopeName({ period: period('2016/2023') }); //=> 'all.2016--2023'
 * ```
 */
export function scopeName(scope: Scope): string {
  if ('region' in scope) return scope.parts ? `${scope.region}.parts` : scope.region;
  return `all.${periodKey(scope.period).replace(/[/>,]/g, (mark) => fileNameMarks[mark] ?? mark)}`;
}
