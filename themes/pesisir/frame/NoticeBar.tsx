import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import type { NoticeBarView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** One notice above the hull, as a signal flag: sun for most, red for what may not wait. */
export const NoticeBar = ({ view }: SlotProps<NoticeBarView>): ReactElement => (
  <div className={view.tone === 'urgent' ? 'signal signal-urgent' : 'signal'}>
    <p className="wrap">
      <Icon name={view.tone === 'urgent' ? 'alert' : 'megaphone'} />
      <span>
        <b>{view.label}:</b> {view.href ? <a href={view.href}>{view.text}</a> : view.text}
      </span>
    </p>
  </div>
)
