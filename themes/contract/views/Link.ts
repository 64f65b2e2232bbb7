/** A link ready to print. The portal has checked the address: http(s), mailto, tel or a path. */
export type Link = {
  /** Visible text, plain. */
  label: string
  /** Ready address. */
  href: string
}
