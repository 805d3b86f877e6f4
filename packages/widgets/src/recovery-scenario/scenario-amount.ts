import { formatAmount } from '@stadspeil/core';
import type { ScenarioWidgetLanguage } from '../words/widget-language.ts';

/** An amount in words, to ten thousand euro: "€ 5,15 miljoen". `value` is in million euro. */
export function scenarioAmount(value: number, { core, words }: ScenarioWidgetLanguage): string {
  const both = (text: string): { readonly nl: string; readonly en: string } => ({ nl: text, en: text });
  const unit = {
    code: 'EUR_M',
    label: both(words.scenario.million),
    pattern: both(core.scenario.amount),
  };
  return formatAmount({ unit, decimals: 2, valueType: 'balance' }, value, core);
}
