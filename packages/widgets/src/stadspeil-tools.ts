// The tools of every figure, for pages without a bundler: a file of its own, which holds all that it needs, because
// what it would share with stadspeil.js would be fetched at the start. Fetched when a tool is used.

export { switchTool } from './tools/tools.ts';
