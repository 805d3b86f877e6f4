// `@stadspeil/core/implied-base`: checks what a source prints twice. Whoever compares figures needs none of it.

export {
  impliedBase,
  type ImpliedBase,
  type ImpliedBaseFound,
  type ImpliedBaseOptions,
  type ImpliedBaseRefused,
} from './comparison/implied-base.ts';
