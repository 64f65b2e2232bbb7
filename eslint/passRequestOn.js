import { isNamed, operations } from './localApi.js'

const adapterOperations = new Set([
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findOne',
  'findVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
])

/**
 * A hook that reads or writes without its `req` leaves the transaction it runs in: a write waits
 * for that transaction for ever, and a read does not see what was just written. Where `req` can be
 * named, it has to be handed on.
 */
export const passRequestOn = {
  meta: {
    docs: {
      description:
        'require req on calls of the Local API and of payload.db where a request is at hand',
    },
    messages: {
      missing:
        'Hand `req` on: without it this call leaves the transaction, and a write waits for it for ever.',
    },
    schema: [],
    type: 'problem',
  },
  create: (context) => ({
    CallExpression: (node) => {
      if (!isDatabaseCall(node.callee)) return
      if (!hasRequest(context.sourceCode.getScope(node), node.callee)) return
      const [options] = node.arguments
      if (options && hasProperty(options, context.sourceCode.parserServices)) return
      context.report({ messageId: 'missing', node: node.callee.property })
    },
  }),
}

const isDatabaseCall = (callee) => {
  if (callee.type !== 'MemberExpression' || callee.computed) return false
  const { object, property } = callee
  if (isNamed(object, 'payload')) return operations.has(property.name)
  return (
    isNamed(object, 'db') &&
    object.type === 'MemberExpression' &&
    isNamed(object.object, 'payload') &&
    adapterOperations.has(property.name)
  )
}

/**
 * Whether a variable `req` is in scope, or the call itself goes through one (`args.req.payload`).
 */
const hasRequest = (scope, callee) => {
  for (let node = callee; node; node = node.object) {
    if (node.type === 'MemberExpression' && !node.computed && node.property.name === 'req')
      return true
  }
  for (let each = scope; each; each = each.upper) {
    if (each.set.has('req')) return true
  }
  return false
}

const hasProperty = (node, services) =>
  services.getTypeAtLocation(node).getProperty('req') !== undefined
