import type { ReactElement } from 'react'

import { Back } from '../../bricks/Back'
import { Documents } from '../../bricks/Documents'
import { Facts } from '../../bricks/Facts'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { DocumentView } from '../../contract/documents'
import type { SlotProps } from '../../contract/slots'

/** One document: what it is, the file, and others of its kind. */
export const Document = ({ view }: SlotProps<DocumentView>): ReactElement => (
  <>
    <article className="article doc-page">
      <PageHead kicker={undefined} title={view.title} lead={view.lead} />
      {view.download && (
        <p>
          <a className="button" href={view.download.href}>
            <Icon name="download" /> {view.download.label}
          </a>
        </p>
      )}
      {view.requestText && (
        <p className="note">
          <Icon name="info" /> <span>{view.requestText}</span>
        </p>
      )}
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      <Back link={view.back} />
    </article>
    {view.related.length > 0 && (
      <section className="part" aria-labelledby="sejenis">
        <Head id="sejenis" title="Dokumen sejenis" more={undefined} />
        <Documents rows={view.related} />
      </section>
    )}
  </>
)
