import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { FormView } from '../../contract/forms'
import type { SlotProps } from '../../contract/slots'

/** A form that works without script: what is wrong comes first, what was typed stays. */
export const FormPage = ({ view, slots }: SlotProps<FormView>): ReactElement => {
  const wrong = view.fields.filter(({ error }) => error)
  return (
    <>
      <PageHead kicker={undefined} title={view.title} lead={view.intro} />
      {(view.formError ?? wrong[0]) && (
        <div className="error-summary" role="alert" aria-labelledby="perbaiki">
          <h2 id="perbaiki">
            <Icon name="alert" /> Perlu diperbaiki
          </h2>
          {view.formError && <p>{view.formError}</p>}
          {wrong.length > 0 && (
            <ul className="plain">
              {wrong.map(({ name, label, error }) => (
                <li key={name}>
                  <a href={`#${name}`}>
                    {label}: {error}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <form className="form" action={view.action} method="post">
        {view.hidden.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {view.fields.map((field) => (
          <slots.Field key={field.name} view={field} slots={slots} />
        ))}
        <button className="button" type="submit">
          {view.submitLabel}
        </button>
      </form>
    </>
  )
}
