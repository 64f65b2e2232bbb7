import type { ReactElement } from 'react'

import { Filters } from '../../bricks/Filters'
import { Finder } from '../../bricks/Finder'
import { Head } from '../../bricks/Head'
import { Marked } from '../../bricks/Marked'
import { PageHead } from '../../bricks/PageHead'
import type { SearchView } from '../../contract/search'
import type { SlotProps } from '../../contract/slots'

/** What a search of the site found, and what kind of thing each is. */
export const Search = ({ view, slots }: SlotProps<SearchView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={undefined} />
    <Finder finder={view.finder} label="Kata yang dicari" />
    {view.correctionText && <p className="correction">{view.correctionText}</p>}
    <Filters groups={view.filters} />
    {view.resultText && (
      <section className="found" aria-labelledby="hasil">
        <Head id="hasil" title={view.resultText} more={undefined} />
        {view.hits.length > 0 && (
          <ol className="hits">
            {view.hits.map(({ title, href, kindText, excerpt }) => (
              <li className="hit" key={href}>
                <p className="kicker">{kindText}</p>
                <h3>
                  <a href={href}>
                    <Marked text={title} />
                  </a>
                </h3>
                {excerpt && (
                  <p>
                    <Marked text={excerpt} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
        {view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
      </section>
    )}
    {!view.resultText && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
  </>
)
