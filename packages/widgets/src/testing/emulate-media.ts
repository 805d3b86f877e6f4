import { cdp, server } from 'vitest/browser';

/** Whether the tests run in Chromium, which alone lets them print and force colours. */
export const isChromium = server.browser === 'chromium';

interface Media {
  /** `print`, or nothing for the screen. */
  readonly media?: string;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

/** Shows the page as on another medium; elsewhere than in Chromium it does nothing. */
export async function emulateMedia(media: Media): Promise<void> {
  if (!isChromium) return;
  const session = cdp() as unknown as { send: (method: string, params: Media) => Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', media);
}
