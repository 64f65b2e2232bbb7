const entities: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Text for use between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/["&'<>]/g, (sign) => entities[sign] ?? sign)
