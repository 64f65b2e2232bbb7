import type { CSSProperties } from 'react'

const action: CSSProperties = {
  alignItems: 'center',
  background: 'var(--theme-elevation-50)',
  border: '1px solid var(--theme-elevation-250)',
  borderRadius: 4,
  color: 'var(--theme-text)',
  display: 'flex',
  fontSize: 16,
  fontWeight: 600,
  lineHeight: 1.3,
  justifyContent: 'center',
  minHeight: 64,
  padding: 8,
  textAlign: 'center',
  textDecoration: 'none',
}

const mainAction: CSSProperties = {
  ...action,
  background: 'var(--theme-text)',
  border: '1px solid var(--theme-text)',
  color: 'var(--theme-bg)',
  fontSize: 18,
  minHeight: 72,
}
const picker: CSSProperties = {
  ...action,
  cursor: 'pointer',
  marginBottom: 12,
  position: 'relative',
}

/**
 * Looks of the desk and of its fields in Payload's own colours. Sizes in px: the admin shrinks its
 * root size on small screens.
 */
export const editingStyles = {
  action,
  actionItem: { flex: '1 1 140px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 12, listStyle: 'none', margin: 0, padding: 0 },
  mainItem: { flex: '1 1 100%' },
  error: { color: 'var(--theme-error-600)', fontSize: 14, margin: '4px 0 0' },
  field: { marginBottom: 24 },
  hint: {
    borderInlineStart: '4px solid var(--theme-warning-500)',
    fontSize: 14,
    lineHeight: 1.5,
    margin: '8px 0 24px',
    paddingInlineStart: 12,
  },
  input: {
    background: 'var(--theme-input-bg)',
    border: '1px solid var(--theme-elevation-400)',
    borderRadius: 4,
    color: 'var(--theme-text)',
    font: 'inherit',
    fontSize: 16,
    minHeight: 44,
    padding: '8px 12px',
    width: '100%',
  },
  inputWrong: { borderColor: 'var(--theme-error-500)' },
  label: { display: 'block', fontSize: 14, marginBottom: 4 },
  mainAction,
  note: { color: 'var(--theme-elevation-650)', fontSize: 14, lineHeight: 1.5, margin: '4px 0 0' },
  picker,
  pickerInput: {
    cursor: 'pointer',
    height: '100%',
    insetBlockStart: 0,
    insetInlineStart: 0,
    opacity: 0,
    position: 'absolute',
    width: '100%',
  },
  section: { margin: '0 0 32px' },
  understood: {
    color: 'var(--theme-elevation-650)',
    fontSize: 14,
    lineHeight: 1.5,
    margin: '-12px 0 16px',
  },
  unsaved: {
    color: 'var(--theme-error-600)',
    fontSize: 14,
    fontWeight: 600,
    lineHeight: 1.4,
    margin: 0,
  },
} satisfies Record<string, CSSProperties>
