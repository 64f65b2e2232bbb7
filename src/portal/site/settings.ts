/** How one deployment addresses its sites. */
export type PortalSettings = {
  /** Origin of the first regency's site and of the admin: `http://localhost:3000`. */
  publicUrl: string
  /**
   * Where a village without its own domain lives: `<slug>.<host of the regency>`, or
   * `/desa/<slug>/` on the regency's host, for regencies without wildcard DNS.
   */
  villageAddress: 'path' | 'subdomain'
}
