/**
 * Properties that SurveyJS writes as one text or as one for each language, on whatever they are. A test compares the list with
 * survey-core's own.
 */
export const LOCALIZABLE: ReadonlySet<string> = new Set(
  `addPanelText addRowText altText cellHint commentPlaceholder commentText completeText completedBeforeHtml completedHtml
  confirmDeleteText content createCustomChoiceText dataList defaultDisplayValue description dontKnowText editText
  fileOrPhotoPlaceholder filePlaceholder format html imageLink keyDuplicationError label labelFalse labelTrue loadingHtml logo
  maxErrorText maxRateDescription minErrorText minRateDescription navigationDescription navigationTitle nextPanelText
  noEntriesText noRowsText noneText otherErrorText otherPlaceholder otherText pageNextText pagePrevText photoPlaceholder
  placeholder placeholderReadOnly prevPanelText previewText questionTitleTemplate refuseText removePanelText removeRowText
  requiredErrorText selectAllText selectToRankEmptyRankedAreaText selectToRankEmptyUnrankedAreaText singleInputTitleTemplate
  startSurveyText stepErrorText tabTitlePlaceholder templateDescription templateTabTitle templateTitle text title totalFormat
  totalText url`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);

/** Of these the texts are addresses, names of properties or lists: nothing that is translated. */
export const NOT_TRANSLATED: ReadonlySet<string> = new Set([
  'imageLink',
  'logo',
  'url',
  'content',
  'dataList',
]);
