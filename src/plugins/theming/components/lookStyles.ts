import type { CSSProperties } from 'react'

const card: CSSProperties = {
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 4,
  cursor: 'pointer',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  minHeight: 44,
  padding: 12,
}

const step: CSSProperties = {
  background: 'none',
  border: '1px solid var(--theme-elevation-400)',
  borderRadius: 4,
  color: 'var(--theme-text)',
  cursor: 'pointer',
  font: 'inherit',
  fontSize: 18,
  height: 44,
  minWidth: 44,
  padding: 0,
}

const note: CSSProperties = { color: 'var(--theme-elevation-650)', fontSize: 13, margin: 0 }

const button: CSSProperties = { ...step, fontSize: 14, marginTop: 8, padding: '0 12px' }
const chosenCard: CSSProperties = { ...card, boxShadow: '0 0 0 2px var(--theme-text)' }
const error: CSSProperties = { ...note, color: 'var(--theme-error-600)' }
const stepOff: CSSProperties = { ...step, cursor: 'default', opacity: 0.35 }

/** Looks of the choosers in Payload's own colours; 44 px is the least a thumb hits. */
export const lookStyles = {
  button,
  card,
  cardHead: { alignItems: 'center', display: 'flex', fontWeight: 600, gap: 8 },
  cards: {
    display: 'grid',
    gap: 12,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))',
  },
  chosenCard,
  error,
  group: { border: 0, margin: '20px 0 24px', minInlineSize: 0, padding: 0 },
  legend: { fontSize: 14, marginBottom: 6, padding: 0 },
  list: { listStyle: 'none', margin: '8px 0', padding: 0 },
  note,
  radio: { height: 20, margin: 0, width: 20 },
  row: {
    alignItems: 'center',
    borderBottom: '1px solid var(--theme-elevation-150)',
    display: 'flex',
    gap: 8,
    padding: '4px 0',
  },
  rowText: { flex: 1, minWidth: 0 },
  step,
  stepOff,
  swatch: { border: '1px solid var(--theme-elevation-300)', flex: 1 },
  swatches: { display: 'flex', gap: 0, height: 28 },
} satisfies Record<string, CSSProperties>
