/**
 * Properties of questions that not all types have, with the types that have them. Older names stand beside the newer. A test
 * compares the table with survey-core's own.
 */
const TABLE: readonly (readonly [types: string, properties: string])[] = [
  [
    'text',
    'inputType size minErrorText maxErrorText stepErrorText inputTextAlignment maskType maskSettings dataList',
  ],
  ['text multipletext', 'inputSize'],
  ['text comment', 'textUpdateMode maxLength placeHolder'],
  ['text dropdown', 'autocomplete autoComplete'],
  ['text slider', 'min max minValueExpression maxValueExpression step'],
  ['text comment dropdown tagbox imagepicker matrixdropdown matrixdynamic signaturepad', 'placeholder'],
  ['comment', 'cols autoGrow allowResize acceptCarriageReturn'],
  ['comment matrix matrixdropdown', 'rows'],
  [
    'radiogroup buttongroup dropdown checkbox tagbox ranking imagepicker',
    `choicesFromQuestion choicesFromQuestionMode choiceValuesFromQuestion choiceTextsFromQuestion choicesOrder choicesByUrl
    hideIfChoicesEmpty choicesVisibleIf choicesEnableIf separateSpecialChoices showOtherItem hasOther showNoneItem hasNone
    showRefuseItem showDontKnowItem otherPlaceholder otherPlaceHolder noneText refuseText dontKnowText otherText
    otherErrorText storeOthersAsComment`,
  ],
  [
    'radiogroup buttongroup dropdown checkbox tagbox ranking imagepicker matrixdropdown matrixdynamic',
    'choices',
  ],
  ['radiogroup buttongroup checkbox tagbox ranking imagepicker multipletext', 'colCount'],
  ['radiogroup dropdown tagbox slider signaturepad', 'allowClear'],
  ['radiogroup', 'showClearButton'],
  ['radiogroup dropdown checkbox tagbox rating ranking', 'itemComponent'],
  ['dropdown matrixdropdown matrixdynamic', 'optionsCaption'],
  ['dropdown', 'showOptionsCaption choicesMin choicesMax choicesStep inputFieldComponent'],
  [
    'dropdown tagbox',
    `textWrapEnabled searchEnabled allowCustomChoices createCustomChoiceText searchMode choicesLazyLoadEnabled
    choicesLazyLoadPageSize`,
  ],
  [
    'checkbox tagbox ranking',
    'showSelectAllItem hasSelectAll maxSelectedChoices minSelectedChoices selectAllText',
  ],
  ['checkbox tagbox ranking imagemap', 'valuePropertyName'],
  ['tagbox', 'hideSelectedItems closeOnSelect'],
  ['boolean', 'label labelTrue labelFalse valueTrue valueFalse swapOrder useTitleAsLabel'],
  ['boolean rating matrix matrixdropdown matrixdynamic paneldynamic', 'displayMode'],
  [
    'rating',
    `rateType rateDisplayMode scaleColorMode rateColorMode rateCount rateValues rateMin rateMax rateStep
    minRateDescription mininumRateDescription maxRateDescription maximumRateDescription
    displayRateDescriptionsAsExtremeItems rateDescriptionLocation`,
  ],
  ['rating slider', 'autoGenerate'],
  [
    'ranking',
    `longTap selectToRankEnabled selectToRankSwapAreas selectToRankAreasLayout selectToRankEmptyRankedAreaText
    selectToRankEmptyUnrankedAreaText`,
  ],
  [
    'slider',
    `sliderType minRangeLength maxRangeLength customLabels showLabels tooltipVisibility labelFormat tooltipFormat
    allowDragRange allowSwap labelCount`,
  ],
  ['imagepicker image', 'contentMode imageFit'],
  ['imagepicker image file', 'imageHeight imageWidth'],
  ['imagepicker', 'minImageWidth minImageHeight maxImageWidth maxImageHeight showLabel'],
  ['imagepicker imagemap', 'multiSelect'],
  [
    'matrix matrixdropdown matrixdynamic',
    'columnsVisibleIf rowsVisibleIf columnMinWidth showHeader verticalAlign alternateRows columns cellType',
  ],
  ['matrix matrixdropdown', 'rowTitleWidth rowOrder hideIfRowsEmpty'],
  ['matrix', 'cells rowsOrder eachRowRequired isAllRowRequired eachRowUnique cellComponent'],
  ['multipletext', 'items itemSize itemErrorLocation itemTitleWidth'],
  ['html', 'html'],
  ['image imagemap', 'imageLink'],
  ['image', 'altText text'],
  [
    'expression',
    'expression format displayStyle currency maximumFractionDigits minimumFractionDigits useGrouping precision',
  ],
  [
    'matrixdropdown matrixdynamic',
    `columnLayout columnsLocation transposeData detailElements detailPanelMode cellErrorLocation detailErrorLocation
    horizontalScroll singleInputTitleTemplate columnColCount allowAdaptiveActions`,
  ],
  ['matrixdropdown matrixdynamic paneldynamic', 'keyDuplicationError'],
  ['matrixdropdown', 'totalText'],
  [
    'matrixdynamic',
    `allowAddRows allowRemoveRows rowCount minRowCount maxRowCount defaultRowValue defaultValueFromLastRow
    addRowButtonLocation addRowLocation addRowText removeRowText hideColumnsIfEmpty noRowsText emptyRowsText
    detailPanelShowOnAdding allowRowReorder allowRowsDragAndDrop`,
  ],
  ['matrixdynamic paneldynamic', 'keyName copyDefaultValueFromLastEntry confirmDeleteText'],
  ['matrixdynamic paneldynamic file', 'confirmDelete'],
  [
    'paneldynamic',
    `templateElements questions templateTitle templateTabTitle tabTitlePlaceholder templateDescription noEntriesText
    allowAddPanel allowRemovePanel newPanelPosition panelCount minPanelCount maxPanelCount defaultPanelValue
    defaultValueFromLastPanel panelsState addPanelText panelAddText removePanelText panelRemoveText prevPanelText
    panelPrevText nextPanelText panelNextText showQuestionNumbers questionStartIndex renderMode showProgressBar
    showRangeInProgress progressBarLocation tabAlign templateQuestionTitleLocation templateTitleLocation
    templateQuestionTitleWidth templateErrorLocation templateVisibleIf removePanelButtonLocation
    panelRemoveButtonLocation`,
  ],
  [
    'file',
    `showPreview allowMultiple allowImagesPreview acceptedCategories acceptedTypes maxSize maxFiles sourceType
    fileOrPhotoPlaceholder photoPlaceholder filePlaceholder allowCameraAccess`,
  ],
  ['file signaturepad', 'storeDataAsText waitForUpload'],
  [
    'signaturepad',
    `signatureWidth signatureHeight signatureAutoScaleEnabled penMinWidth penMaxWidth height showPlaceholder
    placeholderReadOnly backgroundImage penColor backgroundColor dataFormat`,
  ],
  [
    'imagemap',
    `areas shape idleFillColor idleStrokeColor idleStrokeWidth hoverFillColor hoverStrokeColor hoverStrokeWidth
    selectedFillColor selectedStrokeColor selectedStrokeWidth maxSelectedAreas minSelectedAreas`,
  ],
];

/** Of questions alone, and of panels alone. */
const PANEL_ONLY = `elements questionTitleWidth questionTitleLocation gridLayoutColumns questionOrder questionsOrder
  questionErrorLocation innerIndent`;
const QUESTION_ONLY = `useDisplayValuesInDynamicTexts useDisplayValuesInTitle titleLocation showTitle descriptionLocation
  hideNumber valueName resetValueIf setValueIf setValueExpression defaultValue defaultValueExpression correctAnswer
  clearIfInvisible errorLocation validators bindings renderAs showCommentArea hasComment commentText commentPlaceholder
  commentPlaceHolder defaultDisplayValue randomize randomizeCategory`;
const IN_BOTH = `questions showQuestionNumbers questionStartIndex allowAdaptiveActions`;

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Types that have a property, where not every question has it. */
const TYPES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.flatMap(([types, properties]) =>
    words(properties).map((property): [string, ReadonlySet<string>] => [property, new Set(words(types))]),
  ),
);
const PANEL_PROPERTIES: ReadonlySet<string> = new Set(words(`${PANEL_ONLY} ${IN_BOTH}`));
const QUESTION_PROPERTIES: ReadonlySet<string> = new Set(words(QUESTION_ONLY));

/** The types that an element can be turned into. */
export const QUESTION_TYPES: ReadonlySet<string> = new Set(TABLE.flatMap(([types]) => words(types)));

/**
 * Whether a property says something on an element of a type. What no type knows is somebody's own and goes with all of them.
 *
 * @example isPropertyOf('choices', 'text') // false
 */
export function isPropertyOf(property: string, type: string): boolean {
  if (type === 'panel') {
    if (PANEL_PROPERTIES.has(property)) return true;
    return !QUESTION_PROPERTIES.has(property) && !TYPES_OF.has(property);
  }
  const types = TYPES_OF.get(property);
  if (types !== undefined) return types.has(type);
  return !words(PANEL_ONLY).includes(property);
}
