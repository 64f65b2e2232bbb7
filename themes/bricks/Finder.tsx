import type { ReactElement } from 'react'

import type { FinderView } from '../contract/lists'
import { Icon } from './Icon'

/** A search field; an ordinary GET form. */
export const Finder = ({ finder, label }: { finder: FinderView; label: string }): ReactElement => (
  <form className="finder" action={finder.action} method="get" role="search" aria-label={label}>
    <label htmlFor="q">{label}</label>
    <div className="field-row">
      <input
        className="input"
        id="q"
        name="q"
        type="search"
        defaultValue={finder.query}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={finder.hint ? 'q-petunjuk' : undefined}
      />
      <button className="button" type="submit">
        <Icon name="search" /> Cari
      </button>
    </div>
    {finder.hint && (
      <p className="hint" id="q-petunjuk">
        {finder.hint}
      </p>
    )}
  </form>
)
