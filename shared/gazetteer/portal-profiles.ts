/**
 * What portal platforms call the parts of a page. A token is one class, id or itemprop value, in
 * lower case; rows that no platform shares stand under the platform, the rest under "any".
 */
export interface PortalProfile {
  platform: PortalPlatform;
  /** Tokens, or words of the `generator`, that tell the platform; without one of them the row is not read. */
  signs: readonly string[];
  /** Elements that hold an article's body (and perhaps its title and lead). */
  content: readonly string[];
  /** Elements that hold an article's title. */
  title: readonly string[];
  /** Elements that are no part of an article though they stand inside it. */
  drop: readonly string[];
}

export type PortalPlatform =
  | 'sharepoint-lacviet'
  | 'sharepoint'
  | 'liferay'
  | 'vnpt'
  | 'dotnetnuke'
  | 'wordpress'
  | 'joomla'
  | 'nukeviet'
  | 'webcenter'
  | 'any';

export const PORTAL_PROFILES: readonly PortalProfile[] = [
  {
    platform: 'sharepoint-lacviet',
    signs: ['tableforprint', 'lv_description_mode1', 'tbtinkhac', 'divnewsdetail'],
    content: ['tableforprint', 'divnewsdetail', 'cnt-news-detail', 'newsdetail-content'],
    title: ['titlenewsdetail', 'title'],
    drop: ['part2', 'datenewsdetail', 'foldertitle', 'ms-news-header', 'tbtinkhac', 'othertitle'],
  },
  {
    platform: 'sharepoint',
    signs: ['aspnetform', 's4-workspace', 's4-bodycontainer', 'ms-rtestate-field'],
    content: [
      'ms-rtestate-field',
      'ctl00_placeholdermain_contentplaceholder',
      'article-content',
      'ms-publishingcontent',
    ],
    title: ['deltaplaceholderpagetitleintitlearea', 'ms-core-pagetitle', 'article-title'],
    drop: ['s4-titletable', 'ms-cui-ribbontopbars', 's4-ribbonrow', 'ms-srvmenuui'],
  },
  {
    platform: 'liferay',
    signs: ['portlet-boundary', 'portlet-layout', 'journal-content-article', 'yui3-skin-sam'],
    content: ['asset-full-content', 'journal-content-article', 'asset-content'],
    title: ['asset-title', 'header-title', 'portlet-title-text'],
    drop: [
      'taglib-ratings',
      'taglib-social-bookmarks',
      'asset-metadata',
      'asset-more',
      'asset-links',
      'asset-actions',
      'taglib-discussion',
      'taglib-header',
      'lfr-meta-actions',
    ],
  },
  {
    platform: 'vnpt',
    signs: ['vnpt-portal', 'vportal', 'vnptportal'],
    content: ['detail-content', 'noidung-tin', 'content-detail', 'article-detail', 'chitiettin'],
    title: ['detail-title', 'tieude-tin', 'title-detail'],
    drop: ['detail-date', 'detail-tool', 'detail-other', 'tin-cung-chuyen-muc'],
  },
  {
    platform: 'dotnetnuke',
    signs: ['dnn_contentpane', 'dnnmodule', 'dnnprimary', 'dnn_ctr'],
    content: ['edn_article', 'news_content', 'normal_content', 'bodycontent', 'contentdetail'],
    title: ['news_title', 'edn_articletitle', 'article_title'],
    drop: ['edn_metadetails', 'edn_socialmedia', 'news_other', 'actionmenu', 'dnnactionmenu'],
  },
  {
    platform: 'wordpress',
    signs: ['wordpress', 'wp-site-blocks', 'single-post', 'entry-content', 'wp-block-post-content'],
    content: ['entry-content', 'post-content', 'wp-block-post-content', 'td-post-content'],
    title: ['entry-title', 'post-title', 'wp-block-post-title'],
    drop: [
      'entry-meta',
      'entry-footer',
      'post-navigation',
      'sharedaddy',
      'jp-relatedposts',
      'comments-area',
      'wp-block-post-date',
      'yarpp-related',
      'wp-block-table-of-contents',
      'wp-block-file',
    ],
  },
  {
    platform: 'joomla',
    signs: ['joomla', 'com-content-article', 'com_content', 'item-page'],
    content: ['item-page', 'com-content-article', 'itemfulltext', 'articlebody'],
    title: ['page-header', 'itemtitle', 'contentheading'],
    drop: ['article-info', 'pager', 'pagenav', 'icons', 'itemtoolbar', 'content_rating'],
  },
  {
    platform: 'nukeviet',
    signs: ['nukeviet', 'news-bodyhtml', 'news_column', 'menusite'],
    content: ['news-bodyhtml', 'bodytext', 'news-body-html'],
    title: ['news-title'],
    drop: ['newsrelated', 'others', 'nv-social-share', 'news_tags', 'socialicon'],
  },
  {
    platform: 'webcenter',
    signs: ['webcenter', 'af_document', 'wcm-region', 'xwcm'],
    content: ['wcm-article', 'cddh-content', 'article-body', 'newscontent'],
    title: ['wcm-title', 'newstitle'],
    drop: ['wcm-date', 'newsother'],
  },
  {
    platform: 'any',
    signs: [],
    content: [
      'articlebody',
      'article-body',
      'article-content',
      'content-detail',
      'detail-content',
      'news-content',
      'news-detail',
      'newsdetail',
      'noidung',
      'noi-dung',
      'chi-tiet',
      'chitiet',
      'csscontent',
      'divcontent',
      'fck_detail',
      'post-body',
    ],
    title: ['headline', 'tieude', 'tieu-de', 'title-news', 'article-title', 'news-title'],
    // What style sheets show to screen readers or on paper only.
    drop: [
      'sr-only',
      'visually-hidden',
      'screen-reader-text',
      'element-invisible',
      'print-only',
      'visible-print',
      'visible-print-block',
      // The heads of tabs, and tables of contents that plugins add.
      'nav-tabs',
      'toc_container',
      'ez-toc-container',
      'lwptoc',
      'rank-math-toc',
    ],
  },
];

/**
 * Words in a class or id (case, hyphens and underscores left out) that say the element is not the
 * article: what it is → how it is called.
 */
export const SITE_PARTS: Readonly<Record<string, readonly string[]>> = {
  related: [
    'lienquan',
    'related',
    'tinkhac',
    'tincungloai',
    'cungchuyenmuc',
    'cungloai',
    'tincu',
    'tindadua',
    'tinmoi',
    'othernews',
    'newsother',
    'morenews',
    'otherarticle',
    'baivietkhac',
    'xemthem',
    'docthem',
    'newsrelation',
  ],
  share: [
    'sharebar',
    'sharebox',
    'sharing',
    'sharebutton',
    'socialshare',
    'socialmedia',
    'sociallink',
    'social',
    'addthis',
    'addtoany',
    'fblike',
    'zaloshare',
    'chiase',
  ],
  tools: [
    'toolbar',
    'articletools',
    'printmail',
    'print',
    'fontsize',
    'cochu',
    'docbao',
    'readspeaker',
    'texttospeech',
    'sendmail',
    'guiemail',
  ],
  comments: ['comment', 'binhluan', 'discussion', 'respond', 'phanhoi'],
  counters: [
    'counter',
    'luottruycap',
    'thongketruycap',
    'truycap',
    'hitcount',
    'luotxem',
    'viewcount',
    'pageviews',
    'statistic',
  ],
  navigation: [
    'breadcrumb',
    'pathway',
    'menu',
    'navbar',
    'navigation',
    'pagination',
    'paging',
    'phantrang',
    'sitemap',
    'skiplink',
    'backtotop',
  ],
  aside: [
    'sidebar',
    'leftcol',
    'rightcol',
    'colleft',
    'colright',
    'leftmenu',
    'weblink',
    'lienketweb',
    'banner',
    'quangcao',
    'advert',
    'slider',
    'carousel',
    'popup',
    'modal',
    'cookie',
    'consent',
  ],
  ratings: ['rating', 'danhgiabaiviet', 'vote', 'binhchon', 'thamdo', 'poll'],
  site: [
    'footer',
    'masthead',
    'topbar',
    'sitename',
    'sitetitle',
    'copyright',
    'login',
    'dangnhap',
    'searchbox',
    'timkiem',
  ],
  facts: [
    'postmeta',
    'entrymeta',
    'articleinfo',
    'publishdate',
    'ngaydang',
    'postdate',
    'newsdate',
    'datetime',
    'tagcloud',
    'tagsblock',
    'tukhoa',
    'keywords',
  ],
};

/** Names of a portal's sections, which stand where an article's title would. */
export const SECTION_NAMES: readonly string[] = [
  'Trang chủ',
  'Tin tức',
  'Tin tức - Sự kiện',
  'Tin tức sự kiện',
  'Tin hoạt động',
  'Tin tổng hợp',
  'Tin nổi bật',
  'Tin trong tỉnh',
  'Thông báo',
  'Thông tin chỉ đạo điều hành',
  'Thông tin điều hành',
  'Chỉ đạo điều hành',
  'Văn bản chỉ đạo điều hành',
  'Văn bản',
  'Văn bản mới',
  'Văn bản pháp luật',
  'Văn bản quy phạm pháp luật',
  'Công khai ngân sách',
  'Công khai tài chính',
  'Báo cáo thống kê',
  'Báo cáo',
  'Thống kê',
  'Chi tiết',
  'Chi tiết tin',
  'Chi tiết tin tức',
  'Chi tiết bài viết',
  'Chi tiết văn bản',
  'Nội dung chi tiết',
  'Nội dung',
  'Cổng thông tin điện tử',
  'Trang thông tin điện tử',
  'Kinh tế - xã hội',
  'Kinh tế - chính trị',
  'Văn hóa - xã hội',
  'An ninh - quốc phòng',
  'Cải cách hành chính',
  'Chuyển đổi số',
  'Hoạt động của lãnh đạo',
];
