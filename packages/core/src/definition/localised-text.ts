/** The languages of the public words: Dutch is the default, English complete. */
export type LanguageCode = 'nl' | 'en';

/** A text for the public in both languages. */
export type LocalisedText = Readonly<Record<LanguageCode, string>>;
