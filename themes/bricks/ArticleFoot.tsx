import type { ReactElement } from 'react'

import type { NewsItemView } from '../contract/news'
import { Back } from './Back'
import { Share } from './Share'

/** Below a news item: who wrote it and when it changed, ways to pass it on, and the way back. */
export const ArticleFoot = ({ view }: { view: NewsItemView }): ReactElement => (
  <footer className="article-foot">
    {(view.authorText ?? view.updated) && (
      <p className="soft">
        {view.authorText}{' '}
        {view.updated && (
          <>
            Diperbarui <time dateTime={view.updated.iso}>{view.updated.text}</time>.
          </>
        )}
      </p>
    )}
    <Share links={view.share} />
    <Back link={view.back} />
  </footer>
)
