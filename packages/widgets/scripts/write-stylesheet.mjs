// Writes stadspeil.css, for widgets that are drawn without script.
import { writeFile } from 'node:fs/promises';
import { widgetStyles } from '../dist/static.js';

await writeFile(new URL('../dist/stadspeil.css', import.meta.url), widgetStyles());
