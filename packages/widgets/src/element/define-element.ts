interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers a tag unless the page has it already: the first definition stays, whatever loads later.
 * Two releases on one page live together; when their major versions differ, one warning says so.
 */
export function defineElement(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as Versioned | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (majorOf(present) !== majorOf(element)) {
    console.warn(
      `<${tag}>: version ${present.version ?? '?'} is already on this page and stays in use; ${element.version ?? '?'} was loaded after it.`,
    );
  }
}

function majorOf({ version = '' }: Versioned): string | undefined {
  return version.split('.')[0];
}
