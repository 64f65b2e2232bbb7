import type { PageName, PageViews } from '../slots'
import { errorPageExamples } from './errorPageExamples'
import type { ExampleSet } from './exampleSet'
import { formPageExamples } from './formPageExamples'
import { indexPageExamples } from './indexPageExamples'
import { infoPageExamples } from './infoPageExamples'
import { newsItemExamples } from './newsItemExamples'
import { newsListExamples } from './newsListExamples'
import { pageExamples } from './pageExamples'
import { profileExamples } from './profileExamples'
import { regencyHomeExamples } from './regencyHomeExamples'
import { villageHomeExamples } from './villageHomeExamples'
import { villageListExamples } from './villageListExamples'

/** Examples of every page: what documents, tests and previews a theme. */
export const examples: { [Name in PageName]: ExampleSet<PageViews[Name]> } = {
  ErrorPage: errorPageExamples,
  FormPage: formPageExamples,
  IndexPage: indexPageExamples,
  InfoPage: infoPageExamples,
  NewsItem: newsItemExamples,
  NewsList: newsListExamples,
  Page: pageExamples,
  Profile: profileExamples,
  RegencyHome: regencyHomeExamples,
  VillageHome: villageHomeExamples,
  VillageList: villageListExamples,
}
