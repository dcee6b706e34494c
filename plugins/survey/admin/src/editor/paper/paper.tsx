import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { JsonObject } from '../../../../domain/src';
import { outlineOf, ownLocale, textAt, titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { namingOf, ruleInWords, type Naming } from '../../../../domain/src/editing/conditions';
import { hasTitle } from '../kinds/kinds';
import { useWrittenLocale } from '../state/editor-context';
import { paperAnswer, paperText } from './paper-answer';
import { AnswerOnPaper } from './paper-answer-view';
import { Asked, OnPaper, Sheet, SHEET } from './paper-parts';
import { pageStyle } from './page-style';
import { paperWords } from './paper-words';

/** Everything that is the same for all parts of a questionnaire. */
interface Whole {
  readonly json: JsonObject;
  readonly locale: string;
  readonly own: string;
  readonly naming: Naming;
}

const textIn = ({ json, locale, own }: Whole, { path }: OutlineEntry, property: string): string =>
  textAt(json, [...path, property], locale) || textAt(json, [...path, property], own);

function Condition({ entry, whole }: { readonly entry: OutlineEntry; readonly whole: Whole }) {
  const { visibleIf } = entry.json;
  if (typeof visibleIf !== 'string' || visibleIf.trim() === '') return null;
  const locale = whole.locale === 'en' ? 'en' : 'ko';
  return (
    <small>{ruleInWords('visibleIf', visibleIf, { naming: whole.naming, locale, at: entry.path })}</small>
  );
}

function Heading({ entry, whole }: { readonly entry: OutlineEntry; readonly whole: Whole }) {
  const title = textIn(whole, entry, 'title');
  const description = textIn(whole, entry, 'description');
  const isPage = entry.kind === 'page';
  const page = paperWords(whole.locale).page(entry.page + 1);
  return (
    <>
      {isPage ? <h2>{title === '' ? page : `${page} · ${title}`}</h2> : <h3>{title}</h3>}
      <Condition entry={entry} whole={whole} />
      {description === '' ? null : <p>{description}</p>}
    </>
  );
}

function Question({ entry, whole }: { readonly entry: OutlineEntry; readonly whole: Whole }) {
  const { type, json: question, path, number } = entry;
  const words = paperWords(whole.locale);
  const asked = { question, type, locale: whole.locale, own: whole.own, words };
  if (!hasTitle(type)) return <p>{paperText(asked, type === 'html' ? 'html' : 'altText')}</p>;
  const description = textIn(whole, entry, 'description');
  const title = titleIn(whole.json, path, whole.locale);
  return (
    <>
      <h3>
        {number === null ? title : `${String(number)}. ${title}`}
        {question.isRequired === true ? ` (${words.required})` : ''}
      </h3>
      <Condition entry={entry} whole={whole} />
      {description === '' ? null : <small>{description}</small>}
      <AnswerOnPaper answer={paperAnswer(asked)} />
    </>
  );
}

interface PaperProps {
  readonly json: JsonObject;
  /** Of the survey, where the questionnaire has none. */
  readonly title: string;
  /** The published version that this is; `null` for a draft. */
  readonly version: number | null;
  /** The paper is printed, or somebody thought better of it. */
  readonly onDone: () => void;
}

/** Prints what is drawn. The title of the document is the name of the file that browsers offer for a PDF. */
function usePrinting(name: string, onDone: () => void): void {
  useEffect(() => {
    const before = document.title;
    document.title = name;
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', onDone);
      document.title = before;
    };
  }, [name, onDone]);
}

/** The whole questionnaire as a paper one, in the language that is being written; prints itself. */
export function Paper({ json, title, version, onDone }: PaperProps) {
  const locale = useWrittenLocale();
  const own = ownLocale(json);
  const whole: Whole = { json, locale, own, naming: namingOf(json) };
  const inTitle = (property: string): string =>
    textAt(json, [property], locale) || textAt(json, [property], own);
  const heading = inTitle('title') || title;
  const versionWords = paperWords(locale).version(version);
  usePrinting(`${heading} ${versionWords}`, onDone);
  return createPortal(
    <Sheet className={SHEET} lang={locale}>
      <OnPaper />
      <style>{pageStyle(heading, versionWords)}</style>
      <h1>{heading}</h1>
      <small>{versionWords}</small>
      {inTitle('description') === '' ? null : <p>{inTitle('description')}</p>}
      {outlineOf(json).map((entry) => (
        <Asked key={JSON.stringify(entry.path)} $depth={entry.depth} $leads={entry.kind !== 'question'}>
          {entry.kind === 'question' ? (
            <Question entry={entry} whole={whole} />
          ) : (
            <Heading entry={entry} whole={whole} />
          )}
        </Asked>
      ))}
    </Sheet>,
    document.body,
  );
}
