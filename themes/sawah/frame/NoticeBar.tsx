import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import type { NoticeBarView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** One notice above the page between double rules; an urgent one is filled and marked. */
export const NoticeBar = ({
  view: { label, text, href, tone },
}: SlotProps<NoticeBarView>): ReactElement => (
  <div className={tone === 'urgent' ? 'strip strip-urgent' : 'strip'}>
    <Icon name={tone === 'urgent' ? 'alert' : 'info'} />
    <p>
      <strong>{label}:</strong> {href ? <a href={href}>{text}</a> : text}
    </p>
  </div>
)
