import type { CSSProperties } from 'react'

/** Looks of the picker in Payload's own colours; 44 px is the least height a thumb hits. */
export const pickerStyles = {
  box: {
    borderBottom: '1px solid var(--theme-elevation-150)',
    marginBottom: 12,
    paddingBottom: 12,
    width: '100%',
  },
  choice: {
    background: 'none',
    border: 0,
    color: 'var(--theme-text)',
    cursor: 'pointer',
    font: 'inherit',
    minHeight: 44,
    padding: '0 8px',
    textAlign: 'left',
    width: '100%',
  },
  hint: { color: 'var(--theme-elevation-600)', display: 'block', fontSize: 13, margin: 0 },
  input: {
    background: 'var(--theme-input-bg)',
    border: '1px solid var(--theme-elevation-400)',
    color: 'var(--theme-text)',
    font: 'inherit',
    height: 44,
    padding: '0 8px',
    width: '100%',
  },
  list: { listStyle: 'none', margin: '4px 0', maxHeight: 320, overflowY: 'auto', padding: 0 },
  toggle: {
    background: 'none',
    border: 0,
    color: 'var(--theme-text)',
    cursor: 'pointer',
    font: 'inherit',
    fontWeight: 600,
    minHeight: 44,
    padding: 0,
    textAlign: 'left',
    width: '100%',
  },
} satisfies Record<string, CSSProperties>
