/**
 * A test title says what holds ("refuses a draft"), not what is hoped for ("should refuse a
 * draft").
 */
export const testTitleStatesAFact = {
  meta: {
    docs: { description: 'disallow "should" in test titles' },
    messages: { should: 'State the fact in the present tense, without "should".' },
    schema: [],
    type: 'suggestion',
  },
  create: (context) => ({
    CallExpression: (node) => {
      if (!['describe', 'it', 'test'].includes(rootName(node.callee))) return
      const [title] = node.arguments
      const text =
        title?.type === 'TemplateLiteral'
          ? title.quasis.map((each) => each.value.raw).join('')
          : title?.value
      if (typeof text === 'string' && /\bshould\b/i.test(text))
        context.report({ messageId: 'should', node: title })
    },
  }),
}

/** `it` of `it(...)`, `it.each(...)(...)`, `it.skipIf(...)(...)`. */
const rootName = (callee) => {
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'MemberExpression') return rootName(callee.object)
  if (callee.type === 'CallExpression') return rootName(callee.callee)
  return undefined
}
