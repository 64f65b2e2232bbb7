/** A link ready to print. The portal has checked the address: http(s), mailto, tel or a path. */
export type Link = {
  /** Visible text, plain. */
  label: string
  /** Ready address. */
  href: string
}

/** An image with everything the browser needs to reserve its place before it loads. */
export type Image = {
  /** Address of the size shown when `srcset` is not understood. */
  src: string
  /** Ready `srcset` with width descriptors; undefined when there is one size (an SVG). */
  srcset: string | undefined
  /** Fallback for `sizes`; a slot that knows its own layout gives its own instead. */
  sizes: string | undefined
  /** Width in pixels of `src`. */
  width: number
  /** Height in pixels of `src`. */
  height: number
  /** Alternative text; empty when the words beside the image say the same. */
  alt: string
}

/** A photo with the line below it. */
export type Figure = {
  /** The photo. */
  image: Image
  /** Caption and credit in one plain line. */
  caption: string | undefined
}

/** A day or moment, for machines and for people. */
export type DateText = {
  /** ISO 8601, for the `datetime` attribute. */
  iso: string
  /** Written out in Indonesian, Asia/Jakarta: "19 Januari 2023". */
  text: string
}

/** A label with its value, both ready to print: "Penduduk", "4.812 jiwa". */
export type Fact = {
  /** What is measured, with its unit when the value has none. */
  label: string
  /** The figure or text, formatted. */
  value: string
}

declare const safe: unique symbol

/**
 * HTML that is already safe to print: made by the portal from rich text, with every text escaped,
 * only known elements, and no `script`, `style`, event or `style` attribute.
 */
export type SafeHtml = string & { readonly [safe]: true }

/** Marks a string as safe. Only the portal's rich text renderer and the examples may call it. */
export const markSafeHtml = (html: string): SafeHtml => html as SafeHtml
