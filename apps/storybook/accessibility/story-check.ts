import type { Globals, StoryPage } from './stories.ts';

/** What one item of the checklist asks of every story. */
export interface StoryCheck {
  /** The item by its number and name: `P0-5 Keyboard`. */
  readonly item: string;
  /** Whether it asks the browser for forced colours, print or less motion, which only Chromium gives to tests. */
  readonly emulatesMedia?: boolean;
  /**
   * Looks at the story that is shown and says what is wrong with it, a line each. May leave the story
   * otherwise than it was; the settings of the page are put back.
   */
  readonly faults: (shown: StoryPage, id: string, globals: Globals) => Promise<readonly string[]>;
}
