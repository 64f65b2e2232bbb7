const entities: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/**
 * What XML 1.0 cannot hold at all, not even escaped (section 2.2): most control characters, halves
 * of a pair, two last ones.
 */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Any text for use between tags and inside quoted attributes of XML. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/["&'<>]/g, (sign) => entities[sign] ?? sign)
