// What the limit of a card's view model counts: a card has no drawing, its text is in.
export { kpiCardModel } from '../../packages/widgets/src/kpi-card/kpi-card.view-model.ts';
