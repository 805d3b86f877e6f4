// What keeps the colours of a house style visible: a chunk that is fetched when the text is there.

export { watchTheme } from '../chart/watch-theme.ts';
export { repairPalette } from './repair-palette.ts';
