import { checkStories } from './accessibility/check-stories.ts';

checkStories('en');
