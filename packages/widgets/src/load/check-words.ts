import { checkDefinition } from '@stadspeil/core/dataset';
import type { WidgetData } from './widget-data.ts';

/**
 * Checks what figures that were opened say of themselves: definitions, regions, addresses of sources.
 *
 * @throws {StadspeilError} `SHARD_INVALID` naming the place.
 */
export function checkWords({ indicators, regions, edition }: WidgetData): void {
  for (const indicator of indicators) {
    const file = `observations/${indicator.id}`;
    checkDefinition({ indicator, regions: [...regions.values()], edition: { id: edition ?? 'own' } }, file);
  }
}
