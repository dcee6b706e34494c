const AGENCY = 'content-manager.content-types.api::agency.agency';
const PROJECT = 'content-manager.content-types.api::project.project';
const TEAM_MEMBER = 'content-manager.components.project.team-member';
const ACTIVITY = 'content-manager.components.project.activity';

/**
 * Korean names of the site's own content types and their fields, under the ids by which Strapi's content
 * manager looks for labels. A list shows a type by its display name, which is an id too.
 */
export const ko = {
  Agency: '기관',
  [`${AGENCY}.name`]: '이름',
  [`${AGENCY}.slug`]: '주소 이름',
  [`${AGENCY}.kind`]: '종류',
  [`${AGENCY}.parent`]: '상위 기관',
  [`${AGENCY}.children`]: '하위 기관',
  [`${AGENCY}.projects`]: '과제',
  Project: '과제',
  [`${PROJECT}.title`]: '제목',
  [`${PROJECT}.slug`]: '주소 이름',
  [`${PROJECT}.agency`]: '기관',
  [`${PROJECT}.evaluationGroup`]: '평가 분야',
  [`${PROJECT}.year`]: '연도',
  [`${PROJECT}.presentationOrder`]: '발표 순서',
  [`${PROJECT}.award`]: '수상',
  [`${PROJECT}.summary`]: '요약',
  [`${PROJECT}.story`]: '이야기',
  [`${PROJECT}.images`]: '사진',
  [`${PROJECT}.documents`]: '문서',
  [`${PROJECT}.team`]: '디자인팀',
  [`${PROJECT}.activities`]: '활동',
  [`${PROJECT}.ballot`]: '후보로 나온 투표',
  [`${PROJECT}.ballotOrder`]: '후보 순서',
  [`${PROJECT}.isDemonstration`]: '시연용으로 지어낸 과제',
  [`${TEAM_MEMBER}.name`]: '이름 또는 가명',
  [`${TEAM_MEMBER}.isPseudonym`]: '가명',
  [`${TEAM_MEMBER}.role`]: '역할',
  [`${TEAM_MEMBER}.organisation`]: '소속',
  [`${ACTIVITY}.date`]: '날짜',
  [`${ACTIVITY}.kind`]: '종류',
  [`${ACTIVITY}.note`]: '기록',
  [`${ACTIVITY}.photos`]: '사진',
};

/** The same in English; a name that is missing here does not compile. */
export const en: Readonly<Record<keyof typeof ko, string>> = {
  Agency: 'Agency',
  [`${AGENCY}.name`]: 'Name',
  [`${AGENCY}.slug`]: 'Name in addresses',
  [`${AGENCY}.kind`]: 'Kind',
  [`${AGENCY}.parent`]: 'Part of',
  [`${AGENCY}.children`]: 'Parts',
  [`${AGENCY}.projects`]: 'Projects',
  Project: 'Project',
  [`${PROJECT}.title`]: 'Title',
  [`${PROJECT}.slug`]: 'Name in addresses',
  [`${PROJECT}.agency`]: 'Agency',
  [`${PROJECT}.evaluationGroup`]: 'Evaluation group',
  [`${PROJECT}.year`]: 'Year',
  [`${PROJECT}.presentationOrder`]: 'Order of presentation',
  [`${PROJECT}.award`]: 'Award',
  [`${PROJECT}.summary`]: 'Summary',
  [`${PROJECT}.story`]: 'Story',
  [`${PROJECT}.images`]: 'Pictures',
  [`${PROJECT}.documents`]: 'Documents',
  [`${PROJECT}.team`]: 'Design team',
  [`${PROJECT}.activities`]: 'Activities',
  [`${PROJECT}.ballot`]: 'Ballot it stands on',
  [`${PROJECT}.ballotOrder`]: 'Order on the ballot',
  [`${PROJECT}.isDemonstration`]: 'Invented for the demonstration',
  [`${TEAM_MEMBER}.name`]: 'Name or pseudonym',
  [`${TEAM_MEMBER}.isPseudonym`]: 'Pseudonym',
  [`${TEAM_MEMBER}.role`]: 'Role',
  [`${TEAM_MEMBER}.organisation`]: 'Organisation',
  [`${ACTIVITY}.date`]: 'Date',
  [`${ACTIVITY}.kind`]: 'Kind',
  [`${ACTIVITY}.note`]: 'Note',
  [`${ACTIVITY}.photos`]: 'Photos',
};
