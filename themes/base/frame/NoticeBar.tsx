import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import type { NoticeBarView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** One notice above the page; it stands still, so that everyone can read it. */
export const NoticeBar = ({ view }: SlotProps<NoticeBarView>): ReactElement => (
  <div className={view.tone === 'urgent' ? 'notice-bar notice-urgent' : 'notice-bar'}>
    <p className="wrap">
      <Icon name={view.tone === 'urgent' ? 'alert' : 'megaphone'} />
      <span>
        <strong>{view.label}:</strong> {view.href ? <a href={view.href}>{view.text}</a> : view.text}
      </span>
    </p>
  </div>
)
