import type { CSSProperties } from 'react'

const button: CSSProperties = {
  background: 'var(--theme-elevation-100)',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 4,
  color: 'var(--theme-text)',
  cursor: 'pointer',
  font: 'inherit',
  fontSize: 16,
  minHeight: 44,
  padding: '0 16px',
}

/**
 * Looks of the workflow in Payload's own colours. Sizes in px: the admin shrinks its root size on
 * small screens.
 */
export const deskStyles = {
  box: {
    background: 'var(--theme-elevation-50)',
    border: '1px solid var(--theme-elevation-150)',
    borderInlineStart: '4px solid var(--theme-warning-500)',
    borderRadius: 4,
    fontSize: 16,
    lineHeight: 1.5,
    marginBottom: 24,
    padding: 16,
  },
  button,
  error: { color: 'var(--theme-error-600)', fontSize: 16, margin: '8px 0 0' },
  heading: { fontSize: 20, lineHeight: 1.3, margin: '0 0 8px' },
  hint: { color: 'var(--theme-elevation-650)', fontSize: 14, margin: '0 0 12px' },
  label: { display: 'block', fontSize: 14, margin: '12px 0 4px' },
  link: {
    alignItems: 'center',
    color: 'var(--theme-text)',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 16,
    gap: '0 12px',
    lineHeight: 1.4,
    minHeight: 44,
    padding: '8px 0',
    overflowWrap: 'anywhere',
  },
  list: {
    borderTop: '1px solid var(--theme-elevation-150)',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  note: { margin: '8px 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  row: { borderBottom: '1px solid var(--theme-elevation-150)' },
  section: { margin: '0 0 32px' },
  step: { margin: '8px 0 0' },
  text: { margin: 0 },
  textarea: {
    background: 'var(--theme-input-bg)',
    border: '1px solid var(--theme-elevation-400)',
    color: 'var(--theme-text)',
    display: 'block',
    font: 'inherit',
    fontSize: 16,
    marginBottom: 12,
    minHeight: 88,
    padding: 8,
    width: '100%',
  },
} satisfies Record<string, CSSProperties>
