/** The operations of Payload's Local API that take a collection. */
export const operations = new Set([
  'count',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findVersionByID',
  'findVersions',
  'restoreVersion',
  'update',
])

/** `name` or `something.name`. */
export const isNamed = (node, name) =>
  (node.type === 'Identifier' && node.name === name) ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === name)
