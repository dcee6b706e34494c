import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../../../domain/src';
import { itemText, textAt, type ItemKind } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { kindOf } from '../kinds/kinds';
import { Picture } from './picture';
import { QuestionPicture } from './question-picture';

const MAX_SHOWN = 12;

const Line = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 2rem;
  padding-top: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;

  li {
    display: flex;
    align-items: center;
    gap: 0.8rem;
  }
`;

const Sign = styled.span<{ $round: boolean }>`
  flex: none;
  width: 1.6rem;
  height: 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ $round }) => ($round ? '50%' : '3px')};
`;

const Field = styled.div`
  height: 3.2rem;
  max-width: 32rem;
  margin-top: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

interface CalmProps {
  readonly question: JsonObject;
  readonly type: string;
  readonly locale: string;
  readonly own: string;
}

const listIn = (question: JsonObject, key: string): readonly JsonValue[] => {
  const value = question[key];
  return isList(value) ? value : [];
};

function Items({
  list,
  kind,
  mark,
  locale,
  own,
}: {
  readonly list: readonly JsonValue[];
  readonly kind: ItemKind;
  readonly mark: 'round' | 'square' | 'none';
  readonly locale: string;
  readonly own: string;
}) {
  const text = useText();
  // Items are read on their own: only their language has to be known.
  const wordsOf = (index: number): string => {
    const holder = { locale: own, list };
    return itemText(holder, ['list', index], kind, locale) || itemText(holder, ['list', index], kind, own);
  };
  const pictureOf = (index: number): string => {
    const at = ['list', index, 'imageLink'];
    return textAt({ locale: own, list }, at, locale) || textAt({ locale: own, list }, at, own);
  };
  const more = list.length - MAX_SHOWN;
  return (
    <Line>
      {list.slice(0, MAX_SHOWN).map((item, index) => (
        <li key={index}>
          {mark === 'none' ? null : <Sign $round={mark === 'round'} aria-hidden />}
          {pictureOf(index) === '' ? null : <Picture address={pictureOf(index)} alt="" size="small" />}
          {wordsOf(index)}
          {isJsonObject(item) && item.isExclusive === true ? (
            <Typography variant="pi" textColor="neutral600">
              {text('edit.exclusive.short')}
            </Typography>
          ) : null}
        </li>
      ))}
      {more > 0 ? <li>{text('edit.more', { count: more })}</li> : null}
    </Line>
  );
}

/** The answers of a question that is not being edited: enough to see what it is. */
export function CalmAnswers({ question, type, locale, own }: CalmProps) {
  const text = useText();
  const languages = { locale, own };
  const kind = kindOf(type);
  if (kind === undefined)
    return (
      <Typography tag="p" textColor="neutral600" variant="pi">
        {text('edit.unknown')}
      </Typography>
    );
  if (type === 'image') return <QuestionPicture question={question} />;
  if (kind.look === 'choices') {
    const mark = kind.mark === 'box' ? 'square' : kind.mark === 'dot' ? 'round' : 'none';
    return <Items list={listIn(question, 'choices')} kind="valued" mark={mark} {...languages} />;
  }
  if (kind.look === 'scale')
    return <Items list={listIn(question, 'rateValues')} kind="valued" mark="round" {...languages} />;
  if (kind.look === 'matrix')
    return (
      <>
        <Items list={listIn(question, 'rows')} kind="valued" mark="none" {...languages} />
        <Items
          list={listIn(question, 'columns')}
          kind={type === 'matrix' ? 'valued' : 'named'}
          mark={type === 'matrix' ? 'round' : 'none'}
          {...languages}
        />
      </>
    );
  if (kind.look === 'rows')
    return <Items list={listIn(question, 'items')} kind="named" mark="none" {...languages} />;
  return kind.look === 'text' ? <Field aria-hidden /> : null;
}
