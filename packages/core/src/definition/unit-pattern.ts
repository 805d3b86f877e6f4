/**
 * What a unit's pattern must be like: one `{n}`, and nothing right beside it that would read as a part of
 * the number. `{n}0 banen` would show ten times the figure, `-{n}` the other sign.
 */
export const unitPattern: RegExp = /^([^{]*[^\d.,+−{-])?\{n\}(?![.,]?\d)[^{]*$/;
