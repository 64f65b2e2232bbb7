import type { PageName, PageViews } from '../slots'
import { albumExamples } from './albumExamples'
import { budgetExamples } from './budgetExamples'
import { contactExamples } from './contactExamples'
import { documentExamples } from './documentExamples'
import { documentListExamples } from './documentListExamples'
import { errorPageExamples } from './errorPageExamples'
import { eventExamples } from './eventExamples'
import { eventListExamples } from './eventListExamples'
import type { ExampleSet } from './exampleSet'
import { formPageExamples } from './formPageExamples'
import { galleryExamples } from './galleryExamples'
import { indexPageExamples } from './indexPageExamples'
import { infoPageExamples } from './infoPageExamples'
import { newsItemExamples } from './newsItemExamples'
import { newsListExamples } from './newsListExamples'
import { noticeExamples } from './noticeExamples'
import { noticeListExamples } from './noticeListExamples'
import { pageExamples } from './pageExamples'
import { profileExamples } from './profileExamples'
import { regencyHomeExamples } from './regencyHomeExamples'
import { searchExamples } from './searchExamples'
import { siteMapExamples } from './siteMapExamples'
import { villageHomeExamples } from './villageHomeExamples'
import { villageListExamples } from './villageListExamples'

/** Examples of every page: what documents, tests and previews a theme. */
export const examples: { [Name in PageName]: ExampleSet<PageViews[Name]> } = {
  Album: albumExamples,
  Budget: budgetExamples,
  Contact: contactExamples,
  Document: documentExamples,
  DocumentList: documentListExamples,
  ErrorPage: errorPageExamples,
  Event: eventExamples,
  EventList: eventListExamples,
  FormPage: formPageExamples,
  Gallery: galleryExamples,
  IndexPage: indexPageExamples,
  InfoPage: infoPageExamples,
  NewsItem: newsItemExamples,
  NewsList: newsListExamples,
  Notice: noticeExamples,
  NoticeList: noticeListExamples,
  Page: pageExamples,
  Profile: profileExamples,
  RegencyHome: regencyHomeExamples,
  Search: searchExamples,
  SiteMap: siteMapExamples,
  VillageHome: villageHomeExamples,
  VillageList: villageListExamples,
}
