const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles as adopted sheets, shared by all widgets of a page: a strict
 * Content-Security-Policy blocks `<style>` and `style=""`, not these.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly string[]): void {
  root.adoptedStyleSheets = styles.map((css) => {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    return sheet;
  });
}
