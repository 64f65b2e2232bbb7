import type { ReactElement } from 'react'

import type { StructureNode } from '../contract/profile'

/** Up to this many branches stand in one row on a wide screen; more stay below each other. */
const perRow = 5

/** Who reports to whom: lists within lists, joined by lines that only eyes need. */
export const Structure = ({ root }: { root: StructureNode }): ReactElement => (
  <ul className={root.children.length <= perRow ? 'tree tree-row' : 'tree'}>
    <Branch node={root} isTop />
  </ul>
)

const Branch = ({ node, isTop }: { node: StructureNode; isTop: boolean }): ReactElement => (
  <li>
    <p className={isTop ? 'node node-top' : 'node'}>
      <b>{node.role}</b> {node.name ?? <span className="node-empty">Belum terisi</span>}
    </p>
    {node.children.length > 0 && (
      <ul>
        {node.children.map((child, at) => (
          <Branch key={at} node={child} isTop={false} />
        ))}
      </ul>
    )}
  </li>
)
