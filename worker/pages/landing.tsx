import type { ReportItem } from '#shared/contract/index.ts';
import { dataMessages } from '#shared/messages/data.ts';
import { pageTranslator } from '#shared/messages/translate-pages.ts';
import { ViewProvider } from '#shared/ui/view.tsx';
import { FollowLink, feedOf } from './follow.tsx';
import { ReportResult } from './results.tsx';
import { Frame, type PageProps, renderPage, withLanguage } from './shell.tsx';

interface LandingPageProps extends PageProps {
  /** The latest shared reports; none leaves the list out. */
  readonly recent?: readonly ReportItem[];
  /** Whether pages can be read by their address. */
  readonly readsUrls: boolean;
}

/** An invented report, short enough to try: a conflict of dates, a sum, an attainment, a ranking. */
const SAMPLE = `BÁO CÁO
Kết quả chuyển đổi số 9 tháng năm 2023
Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị và Kế hoạch số 471/KH-UBND ngày 16/10/2020 của UBND tỉnh Bắc Kạn, Sở Thông tin và Truyền thông tỉnh Bắc Kạn báo cáo như sau:
1. Kết quả
Toàn tỉnh có 181 hợp tác xã, gồm 137 hợp tác xã nông, lâm nghiệp và 44 hợp tác xã phi nông nghiệp. Có 2.566/2.175 người tham gia bảo hiểm xã hội tự nguyện, đạt 118% kế hoạch. Tỷ lệ hồ sơ trực tuyến đạt 88,84%, xếp thứ 58/61 tỉnh, thành phố.
2. Khó khăn
Việc triển khai Nghị quyết số 52-NQ/TW ngày 22/7/2019 của Bộ Chính trị ở một số xã còn chậm.`;

/** GET /: what Soi is, and a box to try it. */
export function renderLandingPage(props: LandingPageProps): string {
  const { language, recent = [], readsUrls, origin } = props;
  const t = pageTranslator(language);
  return renderPage(
    props,
    {
      title: t('siteName'),
      description: t('tagline'),
      path: '/',
      index: true,
      alternates: [feedOf({})],
    },
    <ViewProvider language={language}>
      <Frame language={language} path="/">
        <div>
          <h1>{t('landingTitle')}</h1>
          <p class="lead">{t('tagline')}</p>
        </div>
        <section class="try" aria-labelledby="try-title">
          <h2 id="try-title">{t('tryHeading')}</h2>
          {readsUrls && (
            <form action="/read" method="get">
              <label for="url">{t('tryUrl')}</label>
              <div class="row">
                <input type="hidden" name="lang" value={language} />
                <input
                  id="url"
                  name="url"
                  type="url"
                  required
                  placeholder="https://quangtri.gov.vn/…"
                />
                <button type="submit" class="button primary">
                  {t('tryRead')}
                </button>
              </div>
            </form>
          )}
          <form action="/read" method="post">
            <label for="text">{t('tryText')}</label>
            <input type="hidden" name="lang" value={language} />
            <textarea
              id="text"
              name="text"
              rows={7}
              required
              placeholder={t('tryTextPlaceholder')}
            />
            <p class="row">
              <button type="submit" class="button primary">
                {t('tryRead')}
              </button>{' '}
              <span class="small muted">{t('tryNothingStored')}</span>
            </p>
          </form>
          <form action="/read" method="post">
            <input type="hidden" name="lang" value={language} />
            <input type="hidden" name="text" value={SAMPLE} />
            <p>
              <button type="submit" class="link">
                {t('tryExample')}
              </button>
            </p>
          </form>
        </section>
        <section aria-labelledby="what-title">
          <h2 id="what-title">{t('landingWhat')}</h2>
          <div class="features">
            <Feature kind="document" title={t('documents')} words={t('landingDocuments')} />
            <Feature kind="indicator" title={t('indicators')} words={t('landingIndicators')} />
            <Feature kind="agency" title={t('agencies')} words={t('landingAgencies')} />
            <Feature kind="finding" title={t('findings')} words={t('landingFindings')} />
          </div>
        </section>
        <section aria-labelledby="ways-title">
          <h2 id="ways-title">{t('landingWays')}</h2>
          <div class="two">
            <section>
              <h3>{t('landingExtension')}</h3>
              <p>{t('landingExtensionText')}</p>
            </section>
            <section>
              <h3>{t('landingCorpus')}</h3>
              <p>
                {t('landingCorpusText')}{' '}
                <a href={withLanguage('/search?in=documents', language)}>{t('navDocuments')}</a>
              </p>
            </section>
          </div>
          <h3>{t('landingApi')}</h3>
          <p>
            {t('landingApiText')} <a href="/docs">{t('navDocs')}</a>
          </p>
          <pre>
            <code>{curlExample(origin)}</code>
          </pre>
        </section>
        {recent.length > 0 && (
          <section aria-labelledby="recent-title">
            <h2 id="recent-title">{t('searchAll')}</h2>
            <div class="results">
              {recent.map((report) => (
                <ReportResult key={report.id} report={report} />
              ))}
            </div>
            <p class="downloads">
              <FollowLink query={{}} />{' '}
              <a href={withLanguage('/data', language)}>{dataMessages.title[language]}</a>
            </p>
          </section>
        )}
      </Frame>
    </ViewProvider>,
  );
}

function Feature({ kind, title, words }: { kind: string; title: string; words: string }) {
  return (
    <div class={`card kind k-${kind}`}>
      <h3>
        <mark class={`m-${kind}`}>{title}</mark>
      </h3>
      <p>{words}</p>
    </div>
  );
}

function curlExample(origin: string): string {
  const body = JSON.stringify({
    text: 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị, thu ngân sách đạt 118% kế hoạch.',
  });
  return `curl -s ${origin}/v1/extract \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}
