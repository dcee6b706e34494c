import { Flex } from '@strapi/design-system';
import type { JsonObject } from '../../../../domain/src';
import type { Path } from '../../../../domain/src/editing';
import { kindOf } from '../kinds/kinds';
import { CardText } from './card-texts';
import { ItemList } from './item-list';
import { QuestionPicture } from './question-picture';
import { SpecialChoices } from './special-choices';

interface AnswersProps {
  readonly path: Path;
  readonly question: JsonObject;
  readonly type: string;
}

function Matrix({ path, type, question }: AnswersProps) {
  const isNamed = type !== 'matrix';
  return (
    <>
      {type === 'matrixdynamic' ? null : (
        <ItemList path={path} property="rows" kind="valued" mark="none" word="edit.word.row" stem="row" />
      )}
      <ItemList
        path={path}
        property="columns"
        kind={isNamed ? 'named' : 'valued'}
        mark={isNamed ? 'none' : 'dot'}
        word="edit.word.column"
        stem="column"
      />
      {isNamed && (question.choices !== undefined || type === 'matrixdropdown') ? (
        <ItemList
          path={path}
          property="choices"
          kind="valued"
          mark="dot"
          word="edit.word.choice"
          stem="item"
        />
      ) : null}
    </>
  );
}

function Rating({ path, question }: AnswersProps) {
  return (
    <>
      {question.rateValues === undefined ? null : (
        <ItemList
          path={path}
          property="rateValues"
          kind="valued"
          mark="dot"
          word="edit.word.point"
          stem="point"
        />
      )}
      <Flex gap={4} paddingTop={2} alignItems="flex-start">
        <CardText
          path={path}
          property="minRateDescription"
          label="edit.text.minRate"
          hint="edit.text.minRate.hint"
        />
        <CardText
          path={path}
          property="maxRateDescription"
          label="edit.text.maxRate"
          hint="edit.text.maxRate.hint"
        />
      </Flex>
    </>
  );
}

/** What can be answered, written in place; the rest of it is among the settings. */
export function Answers(props: AnswersProps) {
  const { path, question, type } = props;
  const kind = kindOf(type);
  if (type === 'html')
    return <CardText path={path} property="html" label="edit.text.html" hint="edit.text.html.hint" />;
  if (type === 'image')
    return (
      <>
        <QuestionPicture question={question} />
        <CardText path={path} property="altText" label="edit.text.altText" hint="edit.text.altText.hint" />
      </>
    );
  if (type === 'boolean')
    return (
      <Flex gap={4} paddingTop={2} alignItems="flex-start">
        <CardText path={path} property="labelTrue" label="edit.text.labelTrue" hint="edit.text.labelTrue" />
        <CardText
          path={path}
          property="labelFalse"
          label="edit.text.labelFalse"
          hint="edit.text.labelFalse"
        />
      </Flex>
    );
  if (kind?.look === 'scale') return <Rating {...props} />;
  if (kind?.look === 'matrix') return <Matrix {...props} />;
  if (kind?.look === 'rows')
    return (
      <ItemList path={path} property="items" kind="named" mark="none" word="edit.word.field" stem="item" />
    );
  if (kind?.look !== 'choices') return null;
  return (
    <>
      <ItemList
        path={path}
        property="choices"
        kind="valued"
        mark={kind.mark ?? 'none'}
        word="edit.word.choice"
        stem="item"
      />
      <SpecialChoices path={path} question={question} />
    </>
  );
}
