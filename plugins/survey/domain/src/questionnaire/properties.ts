function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Properties this engine reads, by the kind of thing they are on. */
const read = {
  survey: words(`title description pages elements questions locale showQuestionNumbers questionStartIndex`),
  page: words(`name title description elements questions visible visibleIf readOnly enableIf`),
  panel: words(`type name title description elements questions visible visibleIf readOnly enableIf`),
  question:
    words(`type name title description isRequired requiredIf requiredErrorText visible visibleIf enableIf
    readOnly defaultValue validators`),
  radiogroup: words(`choices showOtherItem hasOther otherText showNoneItem hasNone noneText choicesOrder`),
  dropdown:
    words(`choices showOtherItem hasOther otherText showNoneItem hasNone noneText choicesOrder placeholder
    choicesMin choicesMax choicesStep`),
  checkbox: words(`choices showOtherItem hasOther otherText showNoneItem hasNone noneText choicesOrder
    minSelectedChoices maxSelectedChoices`),
  rating: words(
    `rateMin rateMax rateStep rateCount rateValues minRateDescription maxRateDescription autoGenerate`,
  ),
  text: words(
    `inputType min max minValueExpression maxValueExpression step maxLength placeholder autocomplete`,
  ),
  comment: words(`maxLength rows placeholder`),
  boolean: words(`valueTrue valueFalse labelTrue labelFalse`),
  matrix: words(`rows columns isAllRowRequired eachRowRequired eachRowUnique`),
  multipletext: words(`items`),
  multipletextItem: words(`name title isRequired requiredErrorText inputType min max minValueExpression
    maxValueExpression step maxLength placeholder validators autocomplete`),
  html: words(`html`),
  choice: words(`value text visibleIf enableIf`),
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
  cookieName allowCompleteSurveyAutomatic highlightCompletedFields lazyRenderEnabled lazyRendering partialSend
  notificationType
`);

/** Properties of SurveyJS that change what a questionnaire means or does, and that a native page does not have. */
const foreign = words(`
  valueName defaultValueExpression setValueIf setValueExpression resetValueIf showCommentArea hasComment clearIfInvisible
  bindings randomize randomizeCategory choicesByUrl choicesVisibleIf choicesEnableIf choicesFromQuestion
  choicesFromQuestionMode choiceTextsFromQuestion choiceValuesFromQuestion carryForwardChoices storeOthersAsComment
  showDontKnowItem hasDontKnow dontKnowText showRefuseItem hasRefuse refuseText showSelectAllItem hasSelectAll
  selectAllText valuePropertyName allowCustomChoices createCustomChoiceText autocompleteChoices choicesLazyLoadEnabled
  choicesLazyLoadPageSize maskType maskSettings cellType cells rowsVisibleIf columnsVisibleIf rowOrder rowsOrder
  elements isCommentRequired questionOrder questionsOrder timeLimit maxTimeToFinish minimum maximum
  triggers calculatedValues completedHtmlOnCondition navigateToUrl navigateToUrlOnCondition firstPageIsStartPage
  firstPageIsStarted questionsOnPageMode timeLimitPerPage showTimer showTimerPanel maxTimeToFinishPage
  autoAdvanceEnabled goNextPageAutomatic autoAdvanceAllowComplete clearInvisibleValues clearInvisibleValuesOnDisableItems
  requiredIf isRequired maxTextLength maxCommentLength quizMode
`);

export type PropertyStanding = 'read' | 'harmless' | 'foreign' | 'unknown';

/** How a property of a given owner is treated: read, harmless to leave out, foreign to native pages, or no SurveyJS. */
export function standingOf(owners: readonly PropertyOwner[], property: string): PropertyStanding {
  if (owners.some((owner) => read[owner].has(property))) return 'read';
  if (foreign.has(property)) return 'foreign';
  return harmless.has(property) ? 'harmless' : 'unknown';
}

/** Question types of SurveyJS that native pages do not show. */
export const foreignTypes =
  words(`tagbox buttongroup ranking slider imagepicker imagemap matrixdropdown matrixdynamic
  paneldynamic file signaturepad expression image flowpanel empty`);
