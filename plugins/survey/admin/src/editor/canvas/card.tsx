import { Typography } from '@strapi/design-system';
import { memo, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { JsonObject } from '../../../../domain/src';
import { ownLocale, textAt, titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { hasTitle } from '../kinds/kinds';
import { useKindWords } from '../kinds/use-kind-words';
import { PlaceNotes } from '../review/place-notes';
import { useEditor } from '../state/editor-context';
import { caretOfTitle, useActs } from '../state/use-acts';
import { Answers } from './answers';
import { CalmAnswers } from './calm-answers';
import { CardText } from './card-texts';
import { CardTools } from './card-tools';

const Frame = styled.article<{ $selected: boolean }>`
  display: grid;
  grid-template-columns: 3.2rem minmax(0, 1fr);
  padding: 1.6rem 2rem 1.6rem 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: ${({ theme, $selected }) =>
    $selected ? `2px solid ${theme.colors.primary600}` : `1px solid ${theme.colors.neutral150}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  /* Three hundred of them: what is not on the screen is not laid out. */
  content-visibility: ${({ $selected }) => ($selected ? 'visible' : 'auto')};
  contain-intrinsic-size: auto 12rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Whole = styled.div`
  grid-column: 1 / -1;
`;

interface CardProps {
  readonly entry: OutlineEntry;
  readonly isSelected: boolean;
  readonly locale: string;
  readonly own: string;
}

/** The words of what asks nothing: its markup is not shown here. */
const saidBy = (holder: JsonObject, property: string, locale: string): string =>
  (
    textAt(holder, ['question', property], locale) ||
    textAt(holder, ['question', property], ownLocale(holder))
  )
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

interface CalmProps extends Pick<OutlineEntry, 'json' | 'type'> {
  readonly locale: string;
  readonly own: string;
}

function DrawnCalm({ json, type, locale, own }: CalmProps) {
  const text = useText();
  const holder = { locale: own, question: json };
  const property = type === 'html' ? 'html' : type === 'image' ? 'altText' : 'title';
  const title = hasTitle(type) ? titleIn(holder, ['question'], locale) : saidBy(holder, property, locale);
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="semiBold" style={{ fontSize: '1.6rem' }}>
        {title || text('edit.untitled')}
        {json.isRequired === true ? (
          <Typography textColor="danger700" variant="pi" fontWeight="bold">
            {` ${text('edit.required.short')}`}
          </Typography>
        ) : null}
      </Typography>
      <CalmAnswers question={json} type={type} locale={locale} own={own} />
    </div>
  );
}

/** Stays as it is when its question only gets another place or number. */
const Calm = memo(DrawnCalm);

function Open({ entry }: { readonly entry: OutlineEntry }) {
  const editor = useEditor();
  const { path, type, json } = entry;
  return (
    <div>
      {hasTitle(type) ? (
        <>
          <CardText
            path={path}
            property="title"
            label="edit.text.title"
            hint="edit.text.title.hint"
            isTitle
            onEnter={() => {
              editor.caretTo(JSON.stringify([...path, 'choices', 0]));
            }}
          />
          <CardText
            path={path}
            property="description"
            label="edit.text.description"
            hint="edit.text.description.hint"
          />
        </>
      ) : null}
      <Answers path={path} question={json} type={type} />
    </div>
  );
}

/** One question: calm until it is selected, then written in place. */
function DrawnCard({ entry, isSelected, locale, own }: CardProps) {
  const text = useText();
  const editor = useEditor();
  const acts = useActs();
  const kindWords = useKindWords();
  const { path, type, number, json } = entry;
  const select = (): void => {
    if (!isSelected) editor.store.select(path);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      select();
      editor.caretTo(caretOfTitle(path, type));
    }
    if (event.key === 'Delete' && editor.mayEdit) acts.remove(path);
  };
  const name =
    number === null ? kindWords(type, 'name') : text('edit.card', { number, kind: kindWords(type, 'name') });
  return (
    <Frame
      $selected={isSelected}
      tabIndex={0}
      aria-label={name}
      data-card={JSON.stringify(path)}
      data-caret={`card ${JSON.stringify(path)}`}
      onClick={select}
      onKeyDown={onKeyDown}
    >
      {isSelected ? (
        <Whole>
          <CardTools entry={entry} />
        </Whole>
      ) : null}
      <Typography textColor="neutral600" fontWeight="bold" style={{ fontSize: '1.6rem' }}>
        {number ?? ''}
      </Typography>
      {isSelected ? <Open entry={entry} /> : <Calm json={json} type={type} locale={locale} own={own} />}
      <PlaceNotes entry={entry} isOpen={isSelected} />
    </Frame>
  );
}

const sameEntry = (a: OutlineEntry, b: OutlineEntry): boolean =>
  a.json === b.json && a.number === b.number && JSON.stringify(a.path) === JSON.stringify(b.path);

/** Drawn again only when something about it changed: an edit elsewhere leaves it alone. */
export const Card = memo(
  DrawnCard,
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.locale === after.locale &&
    before.own === after.own &&
    sameEntry(before.entry, after.entry),
);
