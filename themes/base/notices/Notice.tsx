import type { ReactElement } from 'react'

import { Back } from '../../bricks/Back'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import { SafeHtmlBody } from '../../bricks/SafeHtmlBody'
import { Share } from '../../bricks/Share'
import type { NoticeView } from '../../contract/notices'
import type { SlotProps } from '../../contract/slots'

/** One announcement: who says it and until when, whether it still holds, then the text. */
export const Notice = ({ view }: SlotProps<NoticeView>): ReactElement => (
  <article className="article">
    <PageHead
      kicker={[view.isUrgent && 'Darurat', view.fromText, view.periodText]
        .filter(Boolean)
        .join(' · ')}
      title={view.title}
      lead={undefined}
    />
    {view.stateText && (
      <p className="note state-line" role="note">
        <Icon name="clock" /> <b>{view.stateText}</b>
      </p>
    )}
    {view.isUrgent && !view.stateText && (
      <p className="note note-urgent state-line" role="note">
        <Icon name="alert" /> <b>Informasi serta-merta: harap segera diperhatikan.</b>
      </p>
    )}
    {view.body && <SafeHtmlBody html={view.body} />}
    <footer className="article-foot">
      <Share links={view.share} />
      <Back link={view.back} />
    </footer>
  </article>
)
