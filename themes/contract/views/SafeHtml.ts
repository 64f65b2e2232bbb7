declare const safe: unique symbol

/**
 * HTML that is already safe to print: made by the portal from rich text, with every text escaped,
 * only known elements, and no `script`, `style`, event or `style` attribute.
 */
export type SafeHtml = string & { readonly [safe]: true }

/** Marks a string as safe. Only the portal's rich text renderer and the examples may call it. */
export const markSafeHtml = (html: string): SafeHtml => html as SafeHtml
