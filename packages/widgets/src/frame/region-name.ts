import type { RegionCode } from '@stadspeil/core';
import type { WidgetData } from '../load/widget-data.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** The name of a region as it stands on an axis or in a table; its code when no name is known. */
export function regionName(data: WidgetData, code: RegionCode | string, { core }: DrawingLanguage): string {
  return data.regions.get(code)?.name[core.code] ?? code;
}
