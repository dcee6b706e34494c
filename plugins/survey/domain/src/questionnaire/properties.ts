function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Properties this engine reads, by the kind of thing they are on. */
const read = {
  survey: words(`title description pages elements questions locale showQuestionNumbers questionStartIndex
    clearInvisibleValues triggers calculatedValues`),
  page: words(`name title description elements questions visible visibleIf readOnly enableIf personal`),
  panel: words(`type name title description elements questions visible visibleIf readOnly enableIf personal`),
  question:
    words(`type name title description isRequired requiredIf requiredErrorText visible visibleIf enableIf
    readOnly defaultValue validators defaultValueExpression setValueIf setValueExpression resetValueIf clearIfInvisible
    showCommentArea hasComment personal`),
  calculated: words(`name expression includeIntoResult`),
  trigger:
    words(`type name operator value expression setToName setValue isVariable fromName runExpression gotoName pages
    questions`),
  choices:
    words(`choices showOtherItem hasOther otherText showNoneItem hasNone noneText choicesOrder showRefuseItem
    refuseText showDontKnowItem dontKnowText showSelectAllItem hasSelectAll selectAllText choicesVisibleIf choicesEnableIf
    choicesFromQuestion choicesFromQuestionMode choiceTextsFromQuestion choiceValuesFromQuestion`),
  dropdown: words(`placeholder choicesMin choicesMax choicesStep`),
  several: words(`minSelectedChoices maxSelectedChoices placeholder`),
  ranking: words(`selectToRankEnabled`),
  imagepicker: words(`multiSelect`),
  slider: words(
    `sliderType min max step minValueExpression maxValueExpression minRangeLength maxRangeLength`,
  ),
  image: words(`imageLink altText text`),
  expression:
    words(`expression format displayStyle currency maximumFractionDigits minimumFractionDigits useGrouping
    precision`),
  file: words(`allowMultiple acceptedTypes acceptedCategories maxSize maxFiles`),
  cells: words(
    `columns choices cellType detailElements detailPanelMode keyDuplicationError rowsVisibleIf columnsVisibleIf`,
  ),
  matrixdropdown: words(`rows`),
  matrixdynamic: words(
    `rowCount minRowCount maxRowCount defaultRowValue keyName allowAddRows allowRemoveRows`,
  ),
  column: words(`cellType isUnique totalType totalExpression`),
  paneldynamic:
    words(`templateElements questions templateTitle panelCount minPanelCount maxPanelCount defaultPanelValue keyName
    keyDuplicationError templateVisibleIf allowAddPanel allowRemovePanel`),
  rating: words(
    `rateMin rateMax rateStep rateCount rateValues minRateDescription maxRateDescription autoGenerate`,
  ),
  text: words(
    `inputType min max minValueExpression maxValueExpression step maxLength placeholder autocomplete`,
  ),
  comment: words(`maxLength rows placeholder`),
  boolean: words(`valueTrue valueFalse labelTrue labelFalse`),
  matrix: words(`rows columns rowsVisibleIf columnsVisibleIf isAllRowRequired eachRowRequired eachRowUnique`),
  multipletext: words(`items`),
  multipletextItem: words(`name title isRequired requiredErrorText inputType min max minValueExpression
    maxValueExpression step maxLength placeholder validators autocomplete personal`),
  html: words(`html`),
  choice: words(`value text visibleIf enableIf`),
  imageChoice: words(`imageLink`),
  boxChoice: words(`isExclusive`),
  validator: words(`type text minValue maxValue minLength maxLength allowDigits minCount maxCount regex
    caseInsensitive insensitive expression`),
} as const;

export type PropertyOwner = keyof typeof read;

/** Looks, hints and settings of SurveyJS's own page: left out, a native page still means the same. */
const harmless = words(`
  titleLocation descriptionLocation errorLocation commentPlaceholder commentText width minWidth maxWidth colSpan indent
  startWithNewLine state showNumber hideNumber correctAnswer useDisplayValuesInDynamicTexts renderAs size inputSize
  inputTextAlignment colCount itemComponent allowClear separateSpecialChoices otherErrorText otherPlaceholder
  searchEnabled searchMode textWrapEnabled inputFieldComponent textUpdateMode dataList minErrorText maxErrorText
  stepErrorText acceptCarriageReturn allowResize autoGrow displayMode swapOrder useTitleAsLabel cols
  displayRateDescriptionsAsExtremeItems rateColorMode rateType rateDisplayMode rateDescriptionLocation scaleColorMode
  alternateRows columnMinWidth rowTitleWidth showHeader verticalAlign cellComponent itemErrorLocation itemTitleWidth
  hideIfChoicesEmpty hideIfRowsEmpty innerIndent questionTitleLocation questionErrorLocation questionTitleWidth
  gridLayoutColumns allowAdaptiveActions navigationTitle navigationDescription showQuestionNumbers questionStartIndex
  isExclusive showDefaultItem transposeData defaultDisplayValue
  logo logoPosition logoWidth logoHeight logoFit completedHtml completedBeforeHtml loadingHtml showCompletedPage
  showCompletePage completeText pageNextText pagePrevText startSurveyText editText previewText showProgressBar
  progressBarLocation progressBarType progressBarShowPageTitles progressBarShowPageNumbers progressBarInheritWidthFrom
  autoFocusFirstError autoFocusFirstQuestion focusOnFirstError focusFirstQuestionAutomatic showNavigationButtons
  navigationButtonsLocation showPrevButton showTitle showPageTitles showPageNumbers showTOC tocLocation
  requiredMark requiredText questionTitlePattern questionDescriptionLocation width widthMode fitToContainer
  headerView backgroundImage backgroundImageFit backgroundImageAttachment backgroundOpacity showBrandInfo
  checkErrorsMode validationEnabled maxOthersLength textUpdateMode sendResultOnPageNext surveyId surveyPostId
  mode matrixDragHandleArea keepIncorrectValues questionErrorLocation showPreviewBeforeComplete
  longTap selectToRankAreasLayout selectToRankSwapAreas selectToRankEmptyRankedAreaText
  selectToRankEmptyUnrankedAreaText hideSelectedItems closeOnSelect contentMode imageFit imageHeight imageWidth
  minImageWidth minImageHeight maxImageWidth maxImageHeight showLabel showLabels tooltipVisibility labelFormat
  tooltipFormat allowDragRange allowSwap labelCount customLabels showPreview allowImagesPreview storeDataAsText
  waitForUpload confirmDelete confirmDeleteText sourceType fileOrPhotoPlaceholder photoPlaceholder filePlaceholder
  allowCameraAccess columnLayout columnsLocation detailErrorLocation cellErrorLocation horizontalScroll optionsCaption
  singleInputTitleTemplate columnColCount totalText totalFormat totalDisplayStyle totalAlignment totalCurrency
  totalMaximumFractionDigits totalMinimumFractionDigits addRowButtonLocation addRowLocation addRowText removeRowText
  hideColumnsIfEmpty noRowsText emptyRowsText detailPanelShowOnAdding allowRowReorder allowRowsDragAndDrop
  templateTabTitle tabTitlePlaceholder templateDescription noEntriesText
  newPanelPosition panelsState addPanelText panelAddText removePanelText panelRemoveText prevPanelText panelPrevText
  nextPanelText panelNextText renderMode showRangeInProgress tabAlign templateQuestionTitleLocation
  templateTitleLocation templateQuestionTitleWidth templateErrorLocation removePanelButtonLocation
  panelRemoveButtonLocation showInMultipleColumns itemSize placeHolder optionsCaption commentPlaceHolder choicesLazyLoadPageSize
  cookieName allowCompleteSurveyAutomatic highlightCompletedFields lazyRenderEnabled lazyRendering partialSend
  notificationType
`);

/** Properties of SurveyJS that change what a questionnaire means or does, and that this engine leaves to survey-core. */
const foreign = words(`
  valueName copyDisplayValue bindings randomize randomizeCategory choicesByUrl carryForwardChoices storeOthersAsComment hasDontKnow hasRefuse
  valuePropertyName allowCustomChoices createCustomChoiceText autocompleteChoices choicesLazyLoadEnabled maskType
  maskSettings cellType cells elements isCommentRequired questionOrder questionsOrder timeLimit maxTimeToFinish
  completedHtmlOnCondition navigateToUrl navigateToUrlOnCondition firstPageIsStartPage firstPageIsStarted
  questionsOnPageMode timeLimitPerPage showTimer showTimerPanel maxTimeToFinishPage autoAdvanceEnabled
  goNextPageAutomatic autoAdvanceAllowComplete clearInvisibleValuesOnDisableItems requiredIf isRequired maxTextLength
  maxCommentLength quizMode copyDefaultValueFromLastEntry defaultValueFromLastRow defaultValueFromLastPanel
  minimum maximum rowOrder rowsOrder rowCount setValueIf setValueExpression resetValueIf defaultValueExpression
`);

export type PropertyStanding = 'read' | 'harmless' | 'foreign' | 'unknown';

/** How a property of a given owner is treated: read, harmless to leave out, foreign to this engine, or no SurveyJS. */
export function standingOf(owners: readonly PropertyOwner[], property: string): PropertyStanding {
  if (owners.some((owner) => read[owner].has(property))) return 'read';
  if (foreign.has(property)) return 'foreign';
  return harmless.has(property) ? 'harmless' : 'unknown';
}

/** Question types of SurveyJS that this engine leaves to survey-core. */
export const foreignTypes = words(`imagemap signaturepad flowpanel empty`);

/** Question types that the plain pages show. */
export const drawnTypes = words(
  `text comment radiogroup buttongroup dropdown checkbox tagbox boolean rating ranking slider imagepicker matrix
  multipletext html image expression matrixdropdown matrixdynamic paneldynamic file`,
);
