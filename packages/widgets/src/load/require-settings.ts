import type { WidgetSettings } from '../element/settings.ts';
import { refuseRequest } from './refuse-request.ts';

/**
 * Refuses settings with which nothing can be fetched.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` naming the attribute that is missing.
 */
export async function requireSettings({ src, indicator, region }: WidgetSettings): Promise<void> {
  const absent = !src ? 'src' : !indicator[0] ? 'indicator' : !region[0] ? 'region' : null;
  if (absent) await refuseRequest({ code: 'ATTRIBUTE_INVALID', id: absent });
}
