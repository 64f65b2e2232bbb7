import { agendaExamples } from '../agenda/examples'
import { budgetExamples } from '../budget/examples'
import { contactExamples } from '../contact/examples'
import { documentsExamples } from '../documents/examples'
import { formsExamples } from '../forms/examples'
import { galleryExamples } from '../gallery/examples'
import { homeExamples } from '../home/examples'
import { messagesExamples } from '../messages/examples'
import { newsExamples } from '../news/examples'
import { noticesExamples } from '../notices/examples'
import { pagesExamples } from '../pages/examples'
import { profileExamples } from '../profile/examples'
import { regencyExamples } from '../regency/examples'
import { searchExamples } from '../search/examples'
import { villageIndexExamples } from '../village-index/examples'
import type { Examples } from './exampleSet'

/** Examples of every page, by family: what documents, tests and previews a theme. */
export const examples: Examples = {
  ...agendaExamples,
  ...budgetExamples,
  ...contactExamples,
  ...documentsExamples,
  ...formsExamples,
  ...galleryExamples,
  ...homeExamples,
  ...messagesExamples,
  ...newsExamples,
  ...noticesExamples,
  ...pagesExamples,
  ...profileExamples,
  ...regencyExamples,
  ...searchExamples,
  ...villageIndexExamples,
}
