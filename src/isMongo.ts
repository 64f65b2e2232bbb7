/**
 * Whether an address names MongoDB; everything else is SQLite. Apart from the adapters, which take
 * seconds to load.
 */
export const isMongo = (url: string): boolean => url.startsWith('mongodb')
